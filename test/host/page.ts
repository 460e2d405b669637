// The part of playwright-core that is used here. The package is installed with the editor, not with the project, and
// the types have to check without it.

export interface Locator {
  first(): Locator;
  last(): Locator;
  nth(index: number): Locator;
  count(): Promise<number>;
  locator(selector: string): Locator;
  filter(options: { readonly hasText?: string | RegExp }): Locator;
  click(options?: { readonly button?: 'left' | 'right'; readonly clickCount?: number }): Promise<void>;
  hover(): Promise<void>;
  allInnerTexts(): Promise<readonly string[]>;
  isVisible(): Promise<boolean>;
  waitFor(options?: { readonly state?: 'visible' | 'hidden' | 'attached'; readonly timeout?: number }): Promise<void>;
}

export interface Page {
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    insertText(text: string): Promise<void>;
  };
  readonly mouse: {
    move(x: number, y: number, options?: { readonly steps?: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  goto(address: string): Promise<unknown>;
  evaluate<Result>(script: string): Promise<Result>;
  locator(selector: string): Locator;
  exposeFunction(name: string, run: (...values: readonly never[]) => unknown): Promise<void>;
  screenshot(options: { readonly path: string }): Promise<unknown>;
  setDefaultTimeout(milliseconds: number): void;
  on(event: 'console', run: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', run: (error: Error) => void): void;
  on(event: 'crash', run: () => void): void;
}

export interface Browser {
  newPage(options?: {
    readonly viewport?: { readonly width: number; readonly height: number };
    readonly deviceScaleFactor?: number;
    readonly colorScheme?: 'light' | 'dark';
  }): Promise<Page>;
  close(): Promise<void>;
  on(event: 'disconnected', run: () => void): void;
}
