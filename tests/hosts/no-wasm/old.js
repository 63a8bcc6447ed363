// As a browser in lockdown mode.
delete globalThis.WebAssembly;
