import { describe, expect, it } from 'vitest';
import { ecrireTableauAPart, ranger, remplirAPart } from '#electron/travaux/redacteurs.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import { AppError } from '#shared/errors/app-error.ts';

const sansArret = () => new AbortController().signal;
const TABLEAU = {
  titre: 'Essai',
  lignes: 1,
  octets: new TextEncoder().encode(JSON.stringify({ colonnes: ['é'], lignes: [['é']] })),
};

describe('les rédacteurs', () => {
  it('rapportent un refus dans ses mots, et le suivant travaille', async () => {
    const aRemplir = {
      modele: new Uint8Array([1, 2, 3]),
      donnees: { champs: {}, blocs: {} },
      titre: '',
      auteur: '',
    };
    const refus = await remplirAPart(aRemplir, sansArret()).catch((cause: unknown) => cause);
    expect(refus).toBeInstanceOf(AppError);
    expect((refus as AppError).message).toContain('Ce fichier n’est pas un document Word');
    const octets = await ecrireTableauAPart(TABLEAU, 'csv', sansArret());
    expect(new TextDecoder().decode(octets)).toContain('"é"');
  });

  it('laissent tomber tout ce qu’un arrêt n’attend plus, même en nombre', async () => {
    const arret = new AbortController();
    const commandes = Array.from({ length: 500 }, () => ecrireTableauAPart(TABLEAU, 'xlsx', arret.signal));
    arret.abort();
    const rendues = await Promise.allSettled(commandes);
    expect(rendues.every((un) => un.status === 'rejected' && un.reason instanceof TravailAnnule)).toBe(true);
    expect((await ranger([{ chemin: 'a.txt', octets: new Uint8Array(3) }], sansArret())).byteLength).toBeGreaterThan(
      20,
    );
  });
});
