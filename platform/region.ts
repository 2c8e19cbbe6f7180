/** Whether volumes are given in US fluid ounces too: the browser speaks the English of the United States, say. */
export const usesFluidOunces = () => /-US\b/i.test(navigator.language);
