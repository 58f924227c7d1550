// Runs before the text is read, so that what only a script can do is laid out at once and nothing jumps.
document.documentElement.classList.add("scripted");
