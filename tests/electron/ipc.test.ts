import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFenetres } from '#electron/hosts/fenetres.ts';
import { brancherIpc } from '#electron/hosts/electron/ipc.ts';
import { uneApplicationFactice } from '#tests/support/hotes/application-factice.ts';

type Gestion = (evenement: never, ...recu: unknown[]) => Promise<unknown>;
const cadre = { url: 'app://comites/reunions' };
const contenu = { id: 1, mainFrame: cadre };

let canaux: Map<string, Gestion>;
let application: ReturnType<typeof uneApplicationFactice>;
let gestes: {
  enregistrer: ReturnType<typeof vi.fn>;
  choisirFichier: ReturnType<typeof vi.fn>;
  ouvrirFenetre: ReturnType<typeof vi.fn>;
};
let releve: unknown[];
beforeEach(() => {
  canaux = new Map();
  application = uneApplicationFactice();
  releve = [];
  gestes = {
    enregistrer: vi.fn(() => Promise.resolve(true)),
    choisirFichier: vi.fn(() => Promise.resolve(false)),
    ouvrirFenetre: vi.fn(),
  };
  brancherIpc({ handle: (canal, gestion) => void canaux.set(canal, gestion as Gestion) }, {
    application,
    fenetres: createFenetres(),
    numeroDe: (numero) => (numero === 1 ? 1 : null),
    accueillir: () => undefined,
    relever: (_reference, cause) => releve.push(cause),
    ...gestes,
  } as Parameters<typeof brancherIpc>[1]);
});
const envoyer = (canal: string, evenement: unknown, ...recu: unknown[]): Promise<unknown> | undefined =>
  canaux.get(canal)?.(evenement as never, ...recu);
const admis = { sender: contenu, senderFrame: cadre };

const FRAUDES: Readonly<Record<string, unknown>> = {
  'sans cadre': { sender: contenu, senderFrame: null },
  'd’un cadre imbriqué': { sender: contenu, senderFrame: { url: 'app://comites/' } },
  'd’une autre origine': {
    sender: { id: 1, mainFrame: { url: 'http://evil.com/' } },
    senderFrame: { url: 'http://evil.com/' },
  },
  'd’un fichier': frauder('file:///comites/index.html'),
  'd’un domaine voisin': frauder('app://comites.evil/'),
  'd’un domaine caché derrière le nôtre': frauder('app://comites@evil/'),
  'd’une adresse à mot de passe': frauder('app://x:y@comites/'),
  'd’une page vide': frauder('about:blank'),
  'd’une adresse illisible': frauder(''),
  'd’une fenêtre inconnue': { sender: { id: 9, mainFrame: cadre }, senderFrame: cadre },
  'd’un cadre détruit': {
    sender: contenu,
    get senderFrame(): never {
      throw new Error('Render frame was disposed');
    },
  },
};

function frauder(url: string): unknown {
  const senderFrame = { url };
  return { sender: { id: 1, mainFrame: senderFrame }, senderFrame };
}

describe('les canaux d’Electron (T28)', () => {
  describe.each(Object.keys(FRAUDES))('refusent une demande %s', (fraude) => {
    it('sur chaque canal, sans rien exécuter', async () => {
      for (const canal of canaux.keys()) {
        expect(await envoyer(canal, FRAUDES[fraude], 'hote.etat', {})).toMatchObject({
          ok: false,
          erreur: { code: 'INTERNE' },
        });
      }
      expect(canaux.size).toBe(6);
      expect(application.appels).toEqual([]);
      expect(Object.values(gestes).flatMap((geste) => geste.mock.calls)).toEqual([]);
    });
  });

  it('répondent une enveloppe, jamais une exception, à n’importe quel envoi', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...canaux.keys()),
        fc.array(fc.anything({ withBigInt: true, withMap: true, withSet: true, withTypedArray: true, withDate: true })),
        async (canal, recu) => {
          const reponse = (await envoyer(canal, admis, ...recu)) as { ok: boolean };
          expect(typeof reponse.ok).toBe('boolean');
          expect(JSON.stringify(reponse)).not.toMatch(/\bat .+:\d+|node_modules|Error:/u);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(releve).toEqual([]);
  });

  it.each(['//evil.com/', 'http://evil.com/', '/\\evil.com/', 'app://evil/', 'reunions', '', null, 3])(
    'n’ouvrent pas de fenêtre à l’adresse %j',
    async (adresse) => {
      expect(await envoyer('app:fenetre', admis, adresse)).toMatchObject({ ok: false });
      expect(gestes.ouvrirFenetre).not.toHaveBeenCalled();
    },
  );

  it('ouvrent une fenêtre à une adresse de l’application', async () => {
    expect(await envoyer('app:fenetre', admis, '/reunions/1?onglet=seance')).toMatchObject({ ok: true });
    expect(gestes.ouvrirFenetre).toHaveBeenCalledWith('app://comites/reunions/1?onglet=seance');
  });

  it('gardent un dépôt sous jeton et l’enregistrent par le dialogue', async () => {
    const depot = { nom: 'Arrêté n° 12.pdf', mime: 'application/pdf', octets: new Uint8Array([1, 2]) };
    const { valeur } = (await envoyer('app:depot', admis, structuredClone(depot))) as { valeur: { jeton: string } };
    expect(await envoyer('app:enregistrer', admis, valeur.jeton)).toEqual({ ok: true, valeur: true, vu: 0 });
    expect(gestes.enregistrer).toHaveBeenCalledWith(1, depot);
    expect(await envoyer('app:enregistrer', admis, 'inconnu')).toMatchObject({
      ok: false,
      erreur: { code: 'INTROUVABLE' },
    });
  });

  it('refusent un dépôt de plus de cinquante mégaoctets', async () => {
    const reponse = await envoyer('app:depot', admis, {
      nom: 'gros',
      mime: '',
      octets: new Uint8Array(51 * 1024 * 1024),
    });
    expect(reponse).toMatchObject({ ok: false, erreur: { code: 'SAISIE_INVALIDE' } });
  });
});
