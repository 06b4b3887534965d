import type { FicheLue } from '#electron/repositories/personne.repository.ts';
import { exerceEncore } from '#shared/domain/annuaire/affectation.rules.ts';
import type { Criteres, ListeDePersonnes, TriDePersonnes, Vue } from '#shared/domain/annuaire/liste.schema.ts';
import { estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import type { Contexte } from '../contexte.ts';
import { lireRattachements } from '../rattachements.ts';
import { tantQueRienNeChange } from '../tant-que-rien-ne-change.ts';
import { veillerSurTous } from '../veille.ts';
import { compter, croiser, type Ensemble, ensembleOu, tranche } from './ensemble.ts';
import { rangerParNombre, rangerParTexte } from './ordres.ts';
import { createFichesRangees } from './rangees.ts';

type Calculee<T> = (cle: string, calculer: () => T) => T;

/** Garde ce qui a été calculé sous chaque clé. */
function garder<T>(): Calculee<T> {
  const gardes = new Map<string, T>();
  return (cle, calculer) => {
    const connu = gardes.get(cle);
    if (connu !== undefined) return connu;
    const valeur = calculer();
    gardes.set(cle, valeur);
    return valeur;
  };
}

const PLACEMENT = [
  'siege',
  'mandat',
  'instance',
  'structure_territoire',
  'designation',
  'designation_territoire',
] as const;

/**
 * Les listes de l'annuaire. Chaque filtre est un ensemble de rangs, calculé une fois tant que rien n'y change : les croiser,
 * les compter et en prendre une fenêtre ne coûte alors presque rien, quel que soit le nombre de personnes.
 */
export function createListes(contexte: Contexte) {
  const { depots, aujourdHui } = contexte;
  const rangees = createFichesRangees(contexte);

  /** Ce qui ne dépend que des fiches : les vues qu'elles disent seules, et l'ordre de leurs champs. */
  const desFiches = tantQueRienNeChange(contexte, ['personne', 'structure'], () => ({
    ensemble: garder<Ensemble>(),
    ordre: garder<Uint32Array>(),
  }));
  /** Où chacun siège aujourd'hui. */
  const sieges = tantQueRienNeChange(contexte, ['siege', 'mandat', 'instance'], () => {
    const mandats = depots.personnes.mandatsLe(aujourdHui());
    return Map.groupBy(mandats, ({ personneId }) => personneId);
  });
  const placement = tantQueRienNeChange(contexte, ['personne', 'structure', 'genre_designation', ...PLACEMENT], () => ({
    ...lireRattachements(contexte),
    ensemble: garder<Ensemble>(),
    ordre: garder<Uint32Array>(),
  }));
  /** La veille, et ce qu'elle compte : tout l'annuaire s'y compare, mais une fois. */
  const veille = tantQueRienNeChange(contexte, ['personne', 'structure', 'constat_ecarte'], () => {
    const { fiches } = rangees();
    const { combien, de } = veillerSurTous(contexte, fiches);
    return { de, comptes: Uint8Array.from(fiches, combien), ordre: garder<Uint32Array>() };
  });

  const fiche = (rang: number): FicheLue => rangees().fiches[rang] as FicheLue;

  /** Ceux qui répondent, d'après leur fiche seule. */
  function selonFiche(cle: string, repond: (une: FicheLue) => boolean): Ensemble {
    const { fiches } = rangees();
    return desFiches().ensemble(cle, () => ensembleOu(fiches.length, (rang) => repond(fiches[rang] as FicheLue)));
  }
  /** Ceux qui répondent, d'après ce qui les place. */
  function selonPlacement(cle: string, repond: (une: FicheLue) => boolean): Ensemble {
    const { fiches } = rangees();
    return placement().ensemble(cle, () => ensembleOu(fiches.length, (rang) => repond(fiches[rang] as FicheLue)));
  }

  const exercent = (): Ensemble => selonFiche('exercent', (une) => exerceEncore(une, aujourdHui()));
  const sansCourriel = (): Ensemble => selonFiche('sansCourriel', ({ courriel }) => courriel === null);
  const aVerifier = (): Ensemble => selonFiche('aVerifier', (une) => estAVerifier(une, aujourdHui()));
  const vues: Readonly<Record<Vue, () => Ensemble>> = {
    toutes: exercent,
    siegent: () => croiser([exercent(), selonPlacement('siegent', ({ id }) => sieges().has(id))]),
    sansCourriel: () => croiser([exercent(), sansCourriel()]),
    aRevoir: () => ensembleOu(rangees().fiches.length, (rang) => (veille().comptes[rang] ?? 0) > 0),
    anciens: () => selonFiche('anciens', (une) => !exerceEncore(une, aujourdHui())),
    aVerifier: () => croiser([exercent(), aVerifier()]),
    demandees: () => croiser([exercent(), selonFiche('demandees', ({ solliciteeLe }) => solliciteeLe !== null)]),
    aVerifierSansCourriel: () => croiser([exercent(), aVerifier(), sansCourriel()]),
  };

  /** Les ensembles dont une liste est le croisement, la vue exceptée. */
  function filtres({ texte, departement, instance, designation, structure }: Criteres): Ensemble[] {
    const cherches = texte.trim() === '' ? null : rangees().mots().chercher(texte);
    return [
      ...(cherches === null ? [] : [cherches]),
      ...(departement === null
        ? []
        : [selonPlacement(`departement ${departement}`, (une) => placement().estDans(departement, une))]),
      ...(instance === null
        ? []
        : [
            selonPlacement(
              `instance ${instance}`,
              ({ id }) =>
                sieges()
                  .get(id)
                  ?.some(({ instanceId }) => instanceId === instance) ?? false,
            ),
          ]),
      ...(designation === null
        ? []
        : [selonPlacement(`designation ${designation}`, (une) => placement().designationsDe(une).has(designation))]),
      ...(structure === null
        ? []
        : [selonPlacement(`structure ${structure}`, (une) => placement().typeDe(une) === structure)]),
    ];
  }

  const ensembleDeListe = ({ vue, ...criteres }: ListeDePersonnes): Ensemble =>
    croiser([vues[vue](), ...filtres(criteres)]);

  /** L'ordre des rangs ; `null` : celui des noms, qui est le leur. */
  function ordreDe(tri: TriDePersonnes | null): Uint32Array | null {
    if (tri === null || (tri.colonne === 'nom' && tri.sens === 'montant')) return null;
    const { colonne, sens } = tri;
    const nombre = rangees().fiches.length;
    const cle = `${colonne} ${sens}`;
    if (colonne === 'nom')
      return desFiches().ordre(cle, () => Uint32Array.from({ length: nombre }, (_, n) => nombre - 1 - n));
    if (colonne === 'sieges')
      return placement().ordre(cle, () =>
        rangerParNombre(nombre, (rang) => sieges().get(fiche(rang).id)?.length ?? 0, sens),
      );
    // Le plus à revoir d'abord : c'est ce que l'on cherche en touchant la colonne.
    if (colonne === 'aRevoir')
      return veille().ordre(cle, () => rangerParNombre(nombre, (rang) => -(veille().comptes[rang] ?? 0), sens));
    return desFiches().ordre(cle, () => rangerParTexte(nombre, (rang) => fiche(rang)[colonne], sens));
  }

  return {
    /** Combien de personnes une liste a. */
    combien: (liste: ListeDePersonnes): number => compter(ensembleDeListe(liste)),
    /** Combien chaque vue en garde, sous ces critères. */
    combienPar: <V extends Vue>(criteres: Criteres, voulues: readonly V[]): Readonly<Record<V, number>> => {
      const communs = filtres(criteres);
      return Object.fromEntries(voulues.map((vue) => [vue, compter(croiser([vues[vue](), ...communs]))])) as Record<
        V,
        number
      >;
    },
    /** Les fiches d'une liste rangée, de `debut` à `debut + nombre`. */
    fenetre: (liste: ListeDePersonnes, tri: TriDePersonnes | null, debut: number, nombre: number): FicheLue[] =>
      tranche(ensembleDeListe(liste), rangees().fiches.length, ordreDe(tri), debut, nombre).map(fiche),
    /** Toutes les fiches d'une liste, par nom. */
    toutes: (liste: ListeDePersonnes): FicheLue[] => {
      const nombre = rangees().fiches.length;
      return tranche(ensembleDeListe(liste), nombre, null, 0, nombre).map(fiche);
    },
    /** Ce qui est à revoir d'une fiche. */
    aRevoirDe: (une: FicheLue) => veille().de(une),
    fiches: () => rangees().fiches,
    sieges: () => sieges(),
    placement: () => placement(),
  };
}

export type Listes = ReturnType<typeof createListes>;
