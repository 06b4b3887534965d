import { describe, expect, it, vi } from 'vitest';
import { CANAUX } from '#electron/hosts/electron/canaux.ts';
import type { Pont } from '#shared/contract/pont.ts';

const ipcRenderer = {
  invoke: vi.fn((..._envoi: unknown[]) => Promise.resolve({ ok: true, valeur: null, vu: 0 })),
  on: vi.fn<(canal: string, ecoute: (evenement: unknown, ...recu: unknown[]) => void) => void>(),
  off: vi.fn(),
};
const contextBridge = { exposeInMainWorld: vi.fn<(nom: string, pont: Pont) => void>() };
vi.mock('electron', () => ({ ipcRenderer, contextBridge }));
await import('#electron/hosts/electron/preload.ts');
// Relevé ici : les compteurs repartent de zéro à chaque essai.
const exposes = [...contextBridge.exposeInMainWorld.mock.calls];
const [nom, pont] = exposes[0] as [string, Pont];

describe('le préchargement', () => {
  it('n’expose qu’un objet, de six fonctions nommées', () => {
    expect(exposes).toHaveLength(1);
    expect(nom).toBe('comitesEmploi');
    expect(Object.entries(pont).map(([cle, valeur]) => [cle, typeof valeur])).toEqual(
      ['appeler', 'deposer', 'enregistrer', 'choisirFichier', 'ouvrirFenetre', 'ecouter'].map((cle) => [
        cle,
        'function',
      ]),
    );
  });

  it('ne parle que sur ses canaux', async () => {
    await pont.appeler('hote.etat', {});
    await pont.enregistrer('jeton');
    await pont.choisirFichier();
    await pont.ouvrirFenetre('/reunions');
    expect(ipcRenderer.invoke.mock.calls).toEqual([
      [CANAUX.appel, 'hote.etat', {}],
      [CANAUX.enregistrer, 'jeton'],
      [CANAUX.choisirFichier],
      [CANAUX.fenetre, '/reunions'],
    ]);
  });

  it('donne à la page l’événement du contrat, jamais celui d’Electron', () => {
    const recus: unknown[][] = [];
    const cesser = pont.ecouter((...recu: unknown[]) => void recus.push(recu));
    const [canal, ecoute] = ipcRenderer.on.mock.calls[0] ?? [];
    ecoute?.({ sender: ipcRenderer }, { genre: 'fenetre', numero: 1 }, 'en trop');
    cesser();
    expect(canal).toBe(CANAUX.evenement);
    expect(recus).toEqual([[{ genre: 'fenetre', numero: 1 }]]);
    expect(ipcRenderer.off).toHaveBeenCalledWith(CANAUX.evenement, ecoute);
  });
});
