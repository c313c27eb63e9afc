import { type DragEvent, useEffect, useRef, useState } from 'react';

/**
 * Takes what is dropped on an element: one file, or all of them, for the taker to say that they are too many. While such an element is on the page, a file dropped beside it does nothing:
 * the browser would otherwise leave the page and open the file.
 */
export function useFileDrop(onFile: (file: File, ...others: File[]) => void) {
  const [over, setOver] = useState(false);
  // Entering a child leaves the parent: only the last leave is a real one.
  const depth = useRef(0);
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent) => {
      if (!event.defaultPrevented && event.dataTransfer && carriesFiles(event.dataTransfer)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      depth.current += 1;
      setOver(true);
    },
    onDragOver: (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDragLeave: (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      depth.current = Math.max(0, depth.current - 1);
      if (depth.current === 0) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      const [file, ...others] = event.dataTransfer.files;
      if (file) onFile(file, ...others);
    },
  };
  return { over, handlers };
}

function carriesFiles(transfer: DataTransfer): boolean {
  return transfer.types.includes('Files');
}
