import { afterEach, describe, expect, it } from 'vitest';
import type { Evenement } from '#shared/contract/evenement.ts';
import { createFenetres } from '#electron/hosts/fenetres.ts';
import { uneApplicationFactice } from '#tests/support/hotes/application-factice.ts';
import { demanderHttp } from '#tests/support/hotes/demander.ts';
import { type EnTetes, type ServeurEssaye, unServeur } from '#tests/support/hotes/un-serveur.ts';

let serveur: ServeurEssaye | null = null;
afterEach(() => serveur?.fermer());

/** Ouvre un flux comme une page, et lit les événements un à un. */
async function ouvrirFlux(origine: string, admise: EnTetes, portait?: number) {
  const arret = new AbortController();
  const enTetes = { ...admise, ...(portait !== undefined && { 'x-comites-fenetre': String(portait) }) };
  const { body } = await fetch(`${origine}/evenements`, { headers: enTetes, signal: arret.signal });
  const lecteur = body?.pipeThrough(new TextDecoderStream()).getReader();
  const lire = async (): Promise<Evenement> => JSON.parse((await lecteur?.read())?.value ?? 'null') as Evenement;
  return { premier: await lire(), lire, fermer: () => arret.abort() };
}

async function demarrer() {
  const application = uneApplicationFactice();
  const fenetres = createFenetres();
  serveur = await unServeur({ application, fenetres });
  return { application, fenetres, origine: serveur.origine, admise: await serveur.ouvrirSession() };
}

describe('les fenêtres de la boucle locale', () => {
  it('numérote au plus petit libre, rend son numéro à qui le portait, et le redonne une fois libre', async () => {
    const { origine, admise } = await demarrer();
    const [une, deux, trois] = [
      await ouvrirFlux(origine, admise),
      await ouvrirFlux(origine, admise),
      await ouvrirFlux(origine, admise),
    ];
    expect([une, deux, trois].map(({ premier }) => premier)).toEqual(
      [1, 2, 3].map((numero) => ({ genre: 'fenetre', numero })),
    );
    deux.fermer();
    expect((await ouvrirFlux(origine, admise, 2)).premier).toEqual({ genre: 'fenetre', numero: 2 });
    une.fermer();
    await new Promise((suite) => setTimeout(suite, 100));
    expect((await ouvrirFlux(origine, admise)).premier).toEqual({ genre: 'fenetre', numero: 1 });
  });

  it('attend que l’ancien flux d’une page rechargée se ferme, plutôt que de la renuméroter', async () => {
    const { origine, admise } = await demarrer();
    const avant = await ouvrirFlux(origine, admise);
    setTimeout(avant.fermer, 300);
    expect((await ouvrirFlux(origine, admise, 1)).premier).toEqual({ genre: 'fenetre', numero: 1 });
  });

  it('numérote autrement une fenêtre dupliquée, dont l’original vit encore', async () => {
    const { origine, admise } = await demarrer();
    await ouvrirFlux(origine, admise);
    expect((await ouvrirFlux(origine, admise, 1)).premier).toEqual({ genre: 'fenetre', numero: 2 });
  });

  it('redonne le 1 à la première fenêtre d’un hôte redémarré', async () => {
    const { fenetres } = await demarrer();
    expect(fenetres.occupee(1)).toBe(false);
    const { origine, admise } = await demarrer();
    expect((await ouvrirFlux(origine, admise)).premier).toEqual({ genre: 'fenetre', numero: 1 });
  });

  it('pousse chaque annonce à toutes les fenêtres, et l’adieu à la fermeture', async () => {
    const { fenetres, origine, admise } = await demarrer();
    const flux = [await ouvrirFlux(origine, admise), await ouvrirFlux(origine, admise)];
    const annonce: Evenement = { genre: 'annonce', operation: 7, touche: ['reunion'], fenetre: 2 };
    fenetres.diffuser(annonce);
    expect(await Promise.all(flux.map(({ lire }) => lire()))).toEqual([annonce, annonce]);
    const adieux = Promise.all(flux.map(({ lire }) => lire()));
    await serveur?.fermer();
    expect(await adieux).toEqual([{ genre: 'fin' }, { genre: 'fin' }]);
  });

  it('dit aux autres fenêtres que le fichier a changé, pas à celle qui l’a demandé', async () => {
    const { origine, admise } = await demarrer();
    const [qui, autre] = [await ouvrirFlux(origine, admise), await ouvrirFlux(origine, admise)];
    const appeler = (nom: string, entree: unknown) =>
      demanderHttp(
        origine,
        'POST',
        '/appel',
        { ...admise, 'content-type': 'application/json', 'x-comites-fenetre': '1' },
        JSON.stringify({ nom, entree }),
      );
    await appeler('fichier.nouveau', {});
    await appeler('poste.regler', { theme: 'sombre' });
    expect(await autre.lire()).toEqual({ genre: 'hote', fichier: true });
    expect(await autre.lire()).toEqual({ genre: 'hote', fichier: false });
    await serveur?.fermer();
    expect(await qui.lire()).toEqual({ genre: 'fin' });
  });

  it.each(['0', '-1', '9', 'x', '1e3', '99999', ''])(
    'refuse un appel au nom de la fenêtre « %s », que l’hôte n’a pas donnée',
    async (fenetre) => {
      const { application, origine, admise } = await demarrer();
      await ouvrirFlux(origine, admise);
      const { statut } = await demanderHttp(
        origine,
        'POST',
        '/appel',
        { ...admise, 'content-type': 'application/json', 'x-comites-fenetre': fenetre },
        '{"nom":"hote.etat","entree":{}}',
      );
      expect(statut).toBe(400);
      expect(application.appels).toEqual([]);
    },
  );

  it.each(['', '[]', 'null', '1', '{}', '{"nom":1}', '{"nom":', '\u0000', '{"nom":"hote.etat","entree":'])(
    'refuse un appel illisible : %j',
    async (corps) => {
      const { application, origine, admise } = await demarrer();
      await ouvrirFlux(origine, admise);
      const { statut, corps: recu } = await demanderHttp(
        origine,
        'POST',
        '/appel',
        { ...admise, 'content-type': 'application/json', 'x-comites-fenetre': '1' },
        corps,
      );
      expect(statut).toBe(400);
      expect(JSON.parse(recu)).toMatchObject({ ok: false, erreur: { code: 'INTERNE' } });
      expect(application.appels).toEqual([]);
    },
  );
});
