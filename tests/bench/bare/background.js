addEventListener('activate', () => {});
