import { firefoxAddOnId } from '../../manifestValues.ts';
import type { ChromeScope, ChromeWindow } from './chromeScope.ts';
import { waitUntil } from './wait.ts';

/** The part of the parent process's message manager that the rig uses. Its messages reach every process of Firefox. */
interface ParentMessages {
  /** Lives as long as Firefox, in the parent process. */
  readonly initialProcessData: { rigSaid?: string[]; rigDone?: number[] };
  readonly sharedData: { set(key: string, value: unknown): void; flush(): void };
  addMessageListener(message: string, listener: (message: { data: unknown }) => void): void;
  broadcastAsyncMessage(message: string, data: unknown): void;
  loadProcessScript(url: string, alsoInLaterProcesses: boolean): void;
}

interface ExtensionView {
  readonly xulBrowser: { readonly browsingContext: { readonly id: number } };
}

type ProcessWindow = ChromeWindow & { readonly Services: { readonly ppmm: ParentMessages } };

/** Scripts that run in every page of the extension: its event page, its popup, its tabs. */
export class FirefoxContexts {
  readonly #scope: ChromeScope;
  #prepared: Promise<void> | undefined;

  constructor(scope: ChromeScope) {
    this.#scope = scope;
  }

  /**
   * Runs a script in every open context that has used the extension's API, and in every later one before its own
   * scripts.
   *
   * @param name a second script of this name replaces the first in later contexts.
   */
  async run(name: string, source: string): Promise<void> {
    this.#prepared ??= this.#prepare();
    await this.#prepared;
    const contexts = await this.#scope.run(broadcast, firefoxAddOnId, name, source);
    await waitUntil('the open pages to have run the script', async () => {
      const done = await this.#scope.run(
        (window) => (window as ProcessWindow).Services.ppmm.initialProcessData.rigDone ?? [],
      );
      return contexts.every((context) => done.includes(context));
    });
  }

  /** What the scripts have said so far. */
  said(): Promise<string[]> {
    return this.#scope.run(
      (window) => (window as ProcessWindow).Services.ppmm.initialProcessData.rigSaid ?? [],
    );
  }

  #prepare(): Promise<void> {
    return this.#scope.run((window, source) => {
      const { ppmm } = (window as ProcessWindow).Services;
      const data = ppmm.initialProcessData;
      data.rigSaid = [];
      data.rigDone = [];
      ppmm.addMessageListener('rig:said', (message) => data.rigSaid?.push(message.data as string));
      ppmm.addMessageListener('rig:done', (message) => data.rigDone?.push(message.data as number));
      ppmm.loadProcessScript(`data:,${encodeURIComponent(source)}`, true);
    }, `(${inEveryProcess.toString()})()`);
  }
}

/** Runs in Firefox's own window. Returns the contexts that will answer. */
function broadcast(window: ChromeWindow, addOnId: string, name: string, source: string): number[] {
  const { ppmm } = (window as ProcessWindow).Services;
  const data = ppmm.initialProcessData as { rigScripts?: Record<string, string> };
  data.rigScripts = { ...data.rigScripts, [name]: source };
  (ppmm.initialProcessData as { rigDone?: number[] }).rigDone = [];
  ppmm.sharedData.set('rig:scripts', data.rigScripts);
  ppmm.sharedData.flush();
  const { extension } = window.WebExtensionPolicy.getByID(addOnId) as unknown as {
    extension: { views: Iterable<ExtensionView> };
  };
  const contexts = Array.from(extension.views, (view) => view.xulBrowser.browsingContext.id);
  ppmm.broadcastAsyncMessage('rig:run', { contexts, source });
  return contexts;
}

/** Runs in each of Firefox's processes, with the rights of the browser. */
function inEveryProcess(): void {
  const { BrowsingContext, Cu, Services } = globalThis as unknown as {
    BrowsingContext: { get(id: number): { window: Window | null } | null };
    Cu: {
      Sandbox: new (window: Window, options: object) => Record<string, unknown>;
      exportFunction(fn: unknown, scope: unknown): unknown;
      evalInSandbox(source: string, sandbox: unknown): void;
    };
    Services: {
      obs: { addObserver(observer: (window: Window) => void, topic: string): void };
      cpmm: {
        sharedData: { get(key: string): Record<string, string> | undefined };
        addMessageListener(
          message: string,
          listener: (message: { data: { contexts: number[]; source: string } }) => void,
        ): void;
        sendAsyncMessage(message: string, data: unknown): void;
      };
    };
  };
  const { cpmm } = Services;
  const run = (window: Window, source: string) => {
    // It runs with the page's own rights, but its content security policy does not apply.
    const sandbox = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
    sandbox.rigSay = Cu.exportFunction(
      (text: string) => cpmm.sendAsyncMessage('rig:said', text),
      sandbox,
    );
    Cu.evalInSandbox(source, sandbox);
  };
  Services.obs.addObserver((window) => {
    if (window.location.protocol !== 'moz-extension:') return;
    for (const source of Object.values(cpmm.sharedData.get('rig:scripts') ?? {}))
      run(window, source);
  }, 'content-document-global-created');
  cpmm.addMessageListener('rig:run', ({ data: { contexts, source } }) => {
    for (const id of contexts) {
      const window = BrowsingContext.get(id)?.window;
      if (!window) continue;
      run(window, source);
      cpmm.sendAsyncMessage('rig:done', id);
    }
  });
}
