import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors/app-error.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';
import { corrigerWord, remplacer, suivre } from '#tests/support/documents/corriger-word.ts';

type Gestes = Parameters<typeof corrigerWord>[1];

/** Une séance tenue, son procès-verbal produit, et ce que le cabinet en rend. */
function unCabinet() {
  const seance = uneSeanceTenue();
  const { appeler, demander, deposer, id, octets } = seance;
  const produire = async (genre: 'proces-verbal' | 'convocation' = 'proces-verbal') => {
    const { jeton } = await demander('documents.produire', { reunionId: id, genre, objets: [] });
    return octets.lire(jeton)?.octets ?? new Uint8Array();
  };
  const recevoir = (contenu: Uint8Array, reunionId: string | null = id, nom = 'PV corrigé.docx') =>
    demander('corrections.recevoir', { jeton: deposer(nom, contenu), reunionId });
  const rendre = async (gestes: Gestes, parties = {}) => {
    const { relecture } = await recevoir(corrigerWord(await produire(), gestes, parties));
    return relecture;
  };
  const lire = (relecture: string) => appeler('corrections.lire', { relecture });
  const prendre = (
    relecture: string,
    cles?: readonly string[],
    suite: { garder?: boolean; fenetre?: number; vu?: number } = {},
  ) => {
    const { corrections } = lire(relecture).comparaison;
    const choix = (cles ?? corrections.map(({ cle }) => cle)).map((cle) => ({ cle, proposition: 0 }));
    const { garder = false, fenetre = 1, vu = 1e9 } = suite;
    const entree = { relecture, vu, nom: 'PV corrigé.docx', sur: corrections.length, choix, garder };
    return appeler('corrections.reprendre', entree, fenetre);
  };
  return { ...seance, produire, recevoir, rendre, lire, prendre };
}

async function echec(geste: Promise<unknown>): Promise<string> {
  try {
    await geste;
  } catch (cause) {
    if (cause instanceof AppError) return cause.message.replaceAll(/[\u00A0\u202F]/gu, ' ');
    throw cause;
  }
  throw new Error('Le dépôt devait être refusé.');
}

const CORRIGE = [
  suivre('Le projet est présenté', 'Le projet est présenté et débattu'),
  suivre('Feuille de route', 'Feuille de route 2027'),
  suivre('salle Hartmann', 'salle Turenne'),
];

describe('reprendre les corrections d’un Word', () => {
  it('prend tout en un geste, que Ctrl+Z défait entier', async () => {
    const { rendre, lire, prendre, appeler, id, pointId } = unCabinet();
    const relecture = await rendre(CORRIGE);
    expect(
      lire(relecture)
        .comparaison.corrections.map(({ quoi }) => quoi)
        .toSorted(),
    ).toEqual(['Lieu de la réunion', 'Texte du procès-verbal du point 1', 'Titre du point 1']);
    expect(prendre(relecture)).toEqual({ prises: 3 });
    const point = () => appeler('reunions.lire', { id }).points.find((un) => un.id === pointId);
    expect(point()).toMatchObject({ titre: 'Feuille de route 2027', textePv: 'Le projet est présenté et débattu.' });
    expect(appeler('reunions.lire', { id }).reunion.lieu).toBe('Préfecture, salle Turenne');
    expect(lire(relecture).comparaison.corrections).toEqual([]);
    expect(appeler('corrections.derniere', { reunionId: id })).toMatchObject({
      prises: 3,
      sur: 3,
      nom: 'PV corrigé.docx',
    });
    appeler('historique.annuler', { commande: 'corrections.reprendre' });
    expect(point()).toMatchObject({ titre: 'Feuille de route', textePv: 'Le projet est présenté.' });
    expect(appeler('corrections.derniere', { reunionId: id })).toBeNull();
    expect(lire(relecture).comparaison.corrections).toHaveLength(3);
  }, 60_000);

  it('ne prend que ce qui est choisi, et le dit à l’historique', async () => {
    const { rendre, prendre, appeler, id, lire } = unCabinet();
    const relecture = await rendre(CORRIGE);
    prendre(relecture, [`reunion:${id}:lieu`]);
    expect(lire(relecture).comparaison.corrections).toHaveLength(2);
    const [derniere] = appeler('historique.objet', { objet: 'reunion', id });
    expect(derniere?.libelle.replaceAll(/[\u00A0\u202F]/gu, ' ')).toBe(
      'Reprendre 1 correction sur 3 de « PV corrigé.docx »',
    );
  });

  it('garde le Word reçu comme pièce préparatoire, si on le veut', async () => {
    const { rendre, prendre, appeler, id } = unCabinet();
    prendre(await rendre(CORRIGE), undefined, { garder: true });
    expect(appeler('reunions.lire', { id }).pieces).toMatchObject([
      { titre: 'Corrections reçues : PV corrigé', acheve: false, fichier: { nom: 'PV corrigé.docx' } },
    ]);
  });

  it('refuse d’écraser ce qu’une autre fenêtre vient d’écrire, et n’écrit rien', async () => {
    const { rendre, prendre, appeler, journal, id, pointId } = unCabinet();
    const relecture = await rendre(CORRIGE);
    const vu = journal.dernierNumero();
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { textePv: 'Réécrit ailleurs.' } }, 2);
    expect(refus(() => prendre(relecture, undefined, { vu })).code).toBe('DEUX_VALEURS');
    expect(appeler('reunions.lire', { id }).reunion.lieu).toBe('Préfecture, salle Hartmann');
  });

  it('dit les deux valeurs quand l’application a changé depuis, et ne propose pas de défaire ce que le cabinet n’a pas touché', async () => {
    const { rendre, appeler, pointId, id, lire, produire, recevoir, horloge } = unCabinet();
    const relecture = await rendre([CORRIGE[0] ?? String]);
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { textePv: 'Réécrit.' } });
    expect(lire(relecture).comparaison.corrections).toMatchObject([
      {
        actuelle: 'Réécrit.',
        depart: 'Le projet est présenté.',
        propositions: [{ valeur: 'Le projet est présenté et débattu.' }],
      },
    ]);
    // Sans suivi, c'est le journal qui dit ce que portait le document, d'après sa date de production.
    const rendu = corrigerWord(await produire(), [remplacer('salle Hartmann', 'salle Turenne')]);
    horloge.avancer(60_000);
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { textePv: 'Réécrit deux fois.' } });
    appeler('points.ajouter', {
      reunionId: id,
      titre: 'Ajouté depuis',
      nature: 'information',
      intervenant: null,
      duree: null,
    });
    const { comparaison } = lire((await recevoir(rendu)).relecture);
    expect(comparaison.corrections.map(({ quoi }) => quoi)).toEqual(['Lieu de la réunion']);
    expect(comparaison.gardes).toEqual(['Texte du procès-verbal du point 1']);
    expect(comparaison.nonRepris.map(({ avant, apres }) => [avant, apres])).toEqual([]);
  });

  it('montre ce que le cabinet a changé hors suivi, d’après le document gardé au registre', async () => {
    const { rendre, lire } = unCabinet();
    const relecture = await rendre([
      suivre('Le projet est présenté', 'Le projet est présenté et débattu'),
      remplacer('La séance est levée', 'Séance levée'),
    ]);
    expect(lire(relecture).comparaison.nonRepris).toMatchObject([{ apres: expect.stringContaining('Séance levée') }]);
  });

  it('R-082 : un compte rendu approuvé se lit, mais rien ne s’y prend', async () => {
    const { rendre, prendre, lire, diffuser, approuver } = unCabinet();
    const relecture = await rendre(CORRIGE);
    approuver(diffuser().id);
    expect(lire(relecture).verrou).toMatch(/« Rectifier »/u);
    expect(refus(() => prendre(relecture)).message).toMatch(/ne se modifie plus/u);
  });

  it('refuse une valeur que la saisie refuserait', async () => {
    const { rendre, prendre, lire } = unCabinet();
    const relecture = await rendre([suivre('Feuille de route', 'x'.repeat(600))]);
    expect(lire(relecture).comparaison.corrections[0]?.empechement).toMatch(/600 caractères/u);
    expect(refus(() => prendre(relecture)).message).toMatch(/^Titre du point 1/u);
  });
});

describe('recevoir un Word', () => {
  it('le rattache à sa réunion et à son document, sans qu’on les dise', async () => {
    const { produire, recevoir, id } = unCabinet();
    expect(await recevoir(await produire(), null)).toMatchObject({ reunionId: id, genre: 'proces-verbal' });
    expect(await recevoir(await produire('convocation'), null)).toMatchObject({ reunionId: id, genre: 'convocation' });
  });

  it('refuse le document d’une autre réunion, en la nommant', async () => {
    const { produire, recevoir, appeler, instanceId } = unCabinet();
    const autre = appeler('reunions.creer', { instanceId, date: '2026-09-10', heureDebut: '10:00' }).id;
    expect(await echec(recevoir(await produire(), autre))).toMatch(/autre réunion : CDPE.*16 avril 2026/u);
    expect(await echec(recevoir(await produire('convocation'), autre))).toMatch(/autre réunion : CDPE.*16 avril 2026/u);
  });

  it('refuse le document d’un autre fichier de travail, et celui qui n’est pas de l’application', async () => {
    const { recevoir } = unCabinet();
    const ailleurs = unCabinet();
    ailleurs.ajouterPoint({ titre: 'Autre' });
    const etranger = await ailleurs.produire();
    expect(await echec(recevoir(sansSignets(etranger)))).toMatch(/aucun de ses repères/u);
    expect(await echec(recevoir(autresIdentifiants(etranger)))).toMatch(/n’est pas dans ce fichier de travail/u);
  });

  it('refuse le Word fait sur un modèle du service qui écrit les points sans leurs repères', async () => {
    const { demander, appeler, deposer, octets, recevoir, produire } = unCabinet();
    const lire = (jeton: string) => octets.lire(jeton)?.octets ?? new Uint8Array();
    const depart = lire((await demander('modeles.depart', { genre: 'proces-verbal' })).jeton);
    const depose = { jeton: deposer('m.docx', depart), genre: 'proces-verbal' };
    await demander('modeles.relire', depose);
    const { id: modele } = appeler('modeles.ajouter', { ...depose, nom: 'Maison' });
    appeler('modeles.modifier', { id: modele, patch: { parDefaut: true } });
    expect(await echec(recevoir(await produire()))).toMatch(/fait sur un modèle du service.*charte de l’application/u);
  });

  it('un dépôt ne sert qu’une fois, et une relecture oubliée le dit', async () => {
    const { produire, demander, deposer, id, lire } = unCabinet();
    const jeton = deposer('PV.docx', await produire());
    await demander('corrections.recevoir', { jeton, reunionId: id });
    expect(await echec(demander('corrections.recevoir', { jeton, reunionId: id }))).toMatch(/a expiré/u);
    expect(refus(() => lire(id)).message).toMatch(/n’est plus en mémoire/u);
  });

  it('refuse un fichier hostile avec sa raison', async () => {
    const { recevoir } = unCabinet();
    const zip = zipSync({ 'a.txt': strToU8('a') });
    expect(await echec(recevoir(zip))).toMatch(/n’est pas un document Word/u);
  });
});

const sansSignets = (octets: Uint8Array) =>
  corrigerWord(octets, [(xml) => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/gu, '')]);
const autresIdentifiants = (octets: Uint8Array) =>
  corrigerWord(octets, [
    (xml) => xml.replaceAll(/w:name="(?<genre>point|fiche|txt|dec)_[0-9a-f]{8}/gu, 'w:name="$<genre>_ffffffff'),
  ]);
