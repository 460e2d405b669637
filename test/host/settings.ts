/** Settings of a fresh profile that keep VS Code's own greetings, panels and requests away from the article. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor fills it in.
  'window.title': '${activeEditorShort}',
  'workbench.tips.enabled': false,
};

/** Settings that suit prose: what somebody who opens an article for the first time should see. */
export const proseSettings: Readonly<Record<string, unknown>> = {
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.stickyScroll.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
};
