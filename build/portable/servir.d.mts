import type { Server } from 'node:http';

export function findFile(root: string, address: string): Promise<{ path: string; size: number } | null>;
export function createFolderServer(folder: string): Server;
export function listen(server: Server, port: number): Promise<number>;
