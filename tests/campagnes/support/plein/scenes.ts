import { existsSync, readdirSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { verifierCopie } from '#electron/database/verification.ts';
import { CHOIX_NEUFS } from '#shared/domain/reprise/comprehension.schema.ts';
import { fautesDe } from '../../migration-coupee.ts';
import { charge, fautesDuFichier } from '../charge.ts';
import { ecrituresTentees, remplirALaFin, viderLeDisque } from './disque.ts';
import { type Disque, type Modele, ouvrirSur, poser } from './essai.ts';

/** Ce qu'un essai rend : ses fautes, les écritures qu'il a tentées, et les refus que la personne a lus. */
export interface Issue {
  readonly fautes: readonly string[];
  readonly tentees: number;
  readonly refus: number;
}

/** Où se joue un essai, quand le disque s'y remplit (à la k-ième écriture ; zéro : jamais), et s'il y a une réserve. */
export interface Essai {
  readonly modele: Modele;
  readonly racine: string;
  readonly k: number;
  readonly reserve: boolean;
}

type Scene = (essai: Essai) => Promise<Issue>;
/** @returns les fautes vues ; `apres` juge le fichier fermé, la place revenue */
type Jeu = (
  disque: Disque,
  essai: Essai & { readonly chemin: string },
) => Promise<{
  readonly fautes?: readonly string[];
  readonly apres?: (chemin: string) => readonly string[];
}>;

const COMMANDES = 10;
const LIGNES = 60;
const POINT = { nature: 'decision', intervenant: null, duree: 10 };

const remplir = (k: number): void => (k === 0 ? viderLeDisque() : remplirALaFin(k));
const sinon = <T>(promesse: Promise<T>): Promise<T | null> => promesse.catch(() => null);

function lire<T>(chemin: string, sql: string, ...valeurs: unknown[]): T | undefined {
  const db = new Sqlite(chemin, { readonly: true });
  try {
    return db
      .prepare<unknown[], T>(sql)
      .pluck()
      .get(...valeurs);
  } finally {
    db.close();
  }
}

/** Une scène qui se joue sur un fichier ouvert : après coup, ce qui était confirmé est là, et rien à moitié. */
const surUnFichierOuvert =
  (jouer: Jeu): Scene =>
  async (essai) => {
    const chemin = await poser(essai.modele.chemin, essai.racine, essai.reserve);
    const disque = ouvrirSur(chemin);
    remplir(essai.k);
    const { fautes = [], apres } = await jouer(disque, { ...essai, chemin });
    const tentees = ecrituresTentees();
    const bandeau = (await disque.etat()).fichier?.disquePlein;
    disque.fermer();
    viderLeDisque();
    const { fautes: duFichier } = fautesDuFichier(chemin, essai.modele.operations + disque.confirmees());
    return {
      fautes: [
        ...fautes,
        ...disque.incompris(),
        ...(disque.refus.length > 0 && bandeau !== true ? ['un refus, et aucun bandeau'] : []),
        ...duFichier,
        ...(apres?.(chemin) ?? []),
      ],
      tentees,
      refus: disque.refus.length,
    };
  };

/** Taper, ajouter, puis ce que l'on peut quand la place manque ; avec la réserve, rien de cela n'est refusé. */
const enregistrement = surUnFichierOuvert(async (disque, { modele, reserve }) => {
  const suite = charge(disque.commander, 1_000);
  let gardee: string | null = null;
  for (let rang = 1; rang <= COMMANDES; rang += 1) {
    const texte = `Frappe ${rang}. `.repeat(40).trim();
    const frappe = { objet: 'point', id: modele.pointId, champ: 'textePv', texte, vu: 1e9 };
    if ((await sinon(disque.demander('saisies.garder', frappe).then(() => true))) === true) gardee = texte;
    if (disque.refus.length === 0) await sinon(suite.next());
    else await sinon(disque.commander('points.ajouter', { ...POINT, reunionId: modele.reunionId, titre: `P ${rang}` }));
  }
  return {
    fautes: reserve ? disque.refus.map((phrase) => `refusé malgré la réserve : ${phrase}`) : [],
    apres: (chemin) =>
      gardee === (lire(chemin, 'SELECT texte FROM saisie_en_cours WHERE ligne = ?', modele.pointId) ?? null)
        ? []
        : ['la frappe gardée s’est perdue'],
  };
});

/** Une sauvegarde demandée pendant que l'on tape : saine ou absente, jamais un morceau. */
const sauvegarde = surUnFichierOuvert(async (disque, { modele, chemin }) => {
  const copie = sinon(disque.demander('sauvegardes.faire'));
  await sinon(disque.commander('points.ajouter', { ...POINT, reunionId: modele.reunionId, titre: 'Pendant' }));
  await copie;
  const dossier = dossierDesSauvegardes(chemin);
  const restes = existsSync(dossier) ? readdirSync(dossier).filter((nom) => nom.includes('.partiel')) : [];
  return {
    fautes: restes.map((nom) => `reste d’une copie : ${nom}`),
    apres: () =>
      copiesDuDossier(dossier)
        .filter(({ verifiee, chemin: ici }) => !verifiee || !verifierCopie(ici, 'entiere', false).saine)
        .map(({ raison }) => `une copie comptée n’est pas saine : ${raison}`),
  };
});

/** Un Word rangé sur le disque : entier ou absent. */
const exporter = surUnFichierOuvert(async (disque, { modele }) => {
  const document = { de: 'reunion', reunionId: modele.reunionId, genre: 'ordre-du-jour' };
  const produire = async (dossier: string | null): Promise<Production | null> =>
    (await sinon(disque.demander('production.ouvrir', { document, dossier }))) as Production | null;
  const question = await produire(null);
  const produit = question?.etat === 'dossier' ? await produire(question.propose.jeton) : null;
  const range = produit?.etat === 'produit' ? produit.chemin : undefined;
  const ecrits = readdirSync(disque.dossier, { recursive: true, encoding: 'utf8' });
  return {
    fautes: [
      ...(range !== undefined && !existsSync(range) ? ['un Word dit rangé n’est pas là'] : []),
      ...ecrits.filter((nom) => nom.endsWith('.partiel')).map((nom) => `reste d’un Word : ${nom}`),
    ],
  };
});
type Production =
  | { readonly etat: 'dossier'; readonly propose: { readonly jeton: string } }
  | { readonly etat: 'produit'; readonly chemin: string };

/** Un tableau repris d'un geste : toutes ses lignes, ou aucune. */
const reprise = surUnFichierOuvert(async (disque) => {
  const lignes = [
    ['Nom', 'Prénom', 'Organisme', 'Mail'],
    ...Array.from({ length: LIGNES }, (_, rang) => [`Plein${rang}`, 'Ana', `Service ${rang}`, `p${rang}@exemple.fr`]),
  ];
  const recu = (await sinon(disque.demander('reprises.coller', { feuilles: [{ nom: 'T', lignes, fusions: [] }] }))) as {
    readonly reprise: string;
  } | null;
  const entree = { reprise: recu?.reprise, cible: 'personnes', choix: CHOIX_NEUFS, nom: 'T', lignes: LIGNES };
  const faite = (await sinon(disque.commander('reprises.reprendre', entree).then(() => true))) === true;
  return {
    apres: (chemin) => {
      const reprises = lire<number>(chemin, `SELECT count(*) FROM personne WHERE nom LIKE 'Plein%'`);
      return reprises === (faite ? LIGNES : 0) ? [] : [`${reprises} personnes reprises sur ${LIGNES}`];
    },
  };
});

/** Un fichier d'un format plus ancien, ouvert : monté ou resté comme il était, sa copie d'abord. */
const migration: Scene = async ({ modele, racine, k, reserve }) => {
  const ancien = modele.ancien();
  const chemin = await poser(ancien.chemin, racine, reserve);
  remplir(k);
  const disque = ouvrirSur(chemin);
  const tentees = ecrituresTentees();
  const { fichier, empechement } = await disque.etat();
  disque.fermer();
  viderLeDisque();
  const dit = fichier !== null || /disque est plein|plus de place/u.test(empechement ?? '');
  return {
    fautes: [
      ...(dit ? [] : [`fichier fermé sans dire pourquoi : ${empechement ?? ''}`]),
      ...disque.incompris(),
      ...fautesDe(chemin, ancien.contenu).fautes,
    ],
    tentees,
    refus: fichier === null ? 1 : 0,
  };
};

/** Dans cet ordre : un passage court s'arrête avant la montée, la plus longue. */
export const SCENES = { enregistrement, sauvegarde, export: exporter, reprise, migration } satisfies Record<
  string,
  Scene
>;
export type NomDeScene = keyof typeof SCENES;
