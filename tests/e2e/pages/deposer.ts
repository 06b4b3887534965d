import type { Locator } from '@playwright/test';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Glisse un Word depuis le bureau et le lâche là. */
export async function glisserUnWord(cible: Locator, nom: string, octets: Uint8Array): Promise<void> {
  const transfert = await cible.page().evaluateHandle(
    ([base64, nomDuFichier, type]) => {
      const porte = new DataTransfer();
      const lus = Uint8Array.from(atob(base64), (signe) => signe.charCodeAt(0));
      porte.items.add(new File([lus], nomDuFichier, { type }));
      return porte;
    },
    [Buffer.from(octets).toString('base64'), nom, WORD] as const,
  );
  for (const geste of ['dragover', 'drop']) await cible.dispatchEvent(geste, { dataTransfer: transfert });
}
