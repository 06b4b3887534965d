import type { FicheLue } from '#electron/repositories/annuaire/personne.repository.ts';
import { PERSONNES_PROPOSEES } from '#shared/contract/annuaire.contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Criteres, ListeDePersonnes, TriDePersonnes } from '#shared/domain/annuaire/liste.schema.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import { CODES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { parPaquets } from '#shared/travail/suite.ts';
import { fichesChoisies } from './choix.ts';
import type { Listes } from './listes.ts';
import type { Contexte } from '../contexte.ts';
import { pasAPasTantQueRienNeChange, tantQueRienNeChange } from '../tant-que-rien-ne-change.ts';

/** Sans adresse, on les nomme jusque-là ; au-delà, on les compte. */
const NOMMEES = 8;

const VUES_COMPTEES = [
  'toutes',
  'siegent',
  'sansCourriel',
  'anciens',
  'aVerifier',
  'demandees',
  'aVerifierSansCourriel',
] as const;

const SANS_CRITERE: Criteres = { texte: '', departement: null, instance: null, designation: null, structure: null };

/** Vrai si l'index des noms rend cette liste tout seul : rien à chercher, rien à calculer. */
const estParNom = (
  { vue, texte, departement, instance, designation, structure }: ListeDePersonnes,
  tri: TriDePersonnes | null,
): boolean =>
  vue === 'toutes' &&
  texte.trim() === '' &&
  tri === null &&
  [departement, instance, designation, structure].every((critere) => critere === null);

const sansStructureId = ({ structureId: _, ...fiche }: FichePersonne & { readonly structureId: string | null }) =>
  fiche;

/** L'annuaire, une fenêtre à la fois. */
export const createAnnuaireService = (contexte: Contexte, listes: Listes) => {
  const { depots, aujourdHui } = contexte;
  const enExercice = tantQueRienNeChange(contexte, ['personne'], () => depots.personnes.enExercice(aujourdHui()));

  /** Où siègent aujourd'hui les seules personnes montrées. */
  function avecSieges(fiches: readonly FichePersonne[]) {
    const jour = aujourdHui();
    const enCours = depots.personnes
      .mandats(fiches.map(({ id }) => id))
      .filter((mandat) => etatMandat(mandat, jour) === 'en_cours');
    const parPersonne = Map.groupBy(enCours, ({ personneId }) => personneId);
    return fiches.map((fiche) => ({
      ...fiche,
      sieges: (parPersonne.get(fiche.id) ?? []).map((mandat) => ({
        instanceId: mandat.instanceId,
        nom: nomCourt(mandat),
        role: mandat.role,
      })),
    }));
  }

  /** Ce que portent les fiches de tout l'annuaire : de quoi proposer des filtres qui trouvent. */
  const filtres = pasAPasTantQueRienNeChange(
    contexte,
    [
      'personne',
      'structure',
      'siege',
      'mandat',
      'instance',
      'structure_territoire',
      'designation',
      'designation_territoire',
      'genre_designation',
    ],
    function* () {
      const { departementsDe, designationsDe, typeDe, nomDeGenre } = listes.placement();
      const instances = new Map<string, string>();
      for (const mandats of listes.sieges().values())
        for (const mandat of mandats) instances.set(mandat.instanceId, nomCourt(mandat));
      const departements = new Set<string>();
      const genres = new Set<string>();
      const types = new Set<string>();
      const fiches = listes.fiches();
      yield* parPaquets(fiches.length, 'Lecture des filtres', (rang) => {
        const fiche = fiches[rang] as FicheLue;
        for (const code of departementsDe(fiche)) departements.add(code);
        for (const genre of designationsDe(fiche)) genres.add(genre);
        const type = typeDe(fiche);
        if (type !== null) types.add(type);
      });
      return {
        departements: [...departements].toSorted(),
        instances: [...instances].map(([id, nom]) => ({ id, nom })),
        designations: [...genres].map((genre) => ({ genre, nom: nomDeGenre(genre) })),
        types: CODES_DE_STRUCTURE.filter((type) => types.has(type)),
      };
    },
  );

  return {
    'annuaire.lister': ({ liste, tri, debut, nombre }) => {
      if (estParNom(liste, tri))
        return {
          total: enExercice(),
          debut,
          lignes: avecSieges(depots.personnes.fenetreParNom(aujourdHui(), debut, nombre)),
        };
      const { vue, ...criteres } = liste;
      return listes.pasAPas({ criteres, vues: [vue], tri }, () => ({
        total: listes.combien(liste),
        debut,
        lignes: avecSieges(listes.fenetre(liste, tri, debut, nombre).map(sansStructureId)),
      }));
    },

    'annuaire.compter': ({ criteres }) =>
      listes.pasAPas({ criteres, vues: VUES_COMPTEES, tri: null }, () => listes.combienPar(criteres, VUES_COMPTEES)),

    'annuaire.aRevoir': ({ criteres, ids }) =>
      listes.pasAPas({ criteres, vues: ['aRevoir'], tri: null }, () => ({
        nombre: listes.combien({ ...criteres, vue: 'aRevoir' }),
        personnes: listes.aRevoirDe(ids),
      })),

    'annuaire.filtres': () =>
      listes.pasAPas({ criteres: SANS_CRITERE, vues: [], tri: null, aussi: filtres }, filtres.lire),

    'annuaire.proposer': ({ texte }) => {
      const criteres = { ...SANS_CRITERE, texte };
      return listes.pasAPas({ criteres, vues: ['toutes'], tri: null }, () =>
        listes.fenetre({ ...criteres, vue: 'toutes' }, null, 0, PERSONNES_PROPOSEES).map(sansStructureId),
      );
    },

    'annuaire.adresses': ({ choix }) => {
      const fiches = fichesChoisies(listes, choix);
      const parCourriel = new Map(
        fiches.flatMap((fiche) => (fiche.courriel === null ? [] : [[fiche.courriel, fiche] as const])),
      );
      const sans = fiches.filter(({ courriel }) => courriel === null);
      return {
        adresses: [...parCourriel].map(([courriel, fiche]) => ({ nom: nomComplet(fiche), courriel })),
        sans: { nombre: sans.length, noms: sans.slice(0, NOMMEES).map(nomComplet) },
      };
    },
  } satisfies Partial<HandlersFichier>;
};
