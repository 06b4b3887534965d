import type { FicheLue, MandatSitue } from '#electron/repositories/personne.repository.ts';
import type { ARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import { exerceEncore } from '#shared/domain/annuaire/affectation.rules.ts';
import type { Criteres, ListeDePersonnes, TriDePersonnes, Vue } from '#shared/domain/annuaire/liste.schema.ts';
import { estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import type { Contexte } from '../contexte.ts';
import { lireRattachements, type Rattachements } from '../rattachements.ts';
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

type ColonneDeFiche = Exclude<TriDePersonnes['colonne'], 'nom' | 'sieges' | 'aRevoir'>;

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
    const comptes = Uint8Array.from(fiches, combien);
    const aRevoir = ensembleOu(fiches.length, (rang) => (comptes[rang] ?? 0) > 0);
    return { de, comptes, aRevoir, ordre: garder<Uint32Array>() };
  });

  // Chaque lecture gardée se demande une fois par calcul, jamais une fois par fiche.
  const ouEstVrai = (repond: (une: FicheLue) => boolean): Ensemble => {
    const { fiches } = rangees();
    return ensembleOu(fiches.length, (rang) => repond(fiches[rang] as FicheLue));
  };
  /** Ceux qui répondent, d'après leur fiche seule. */
  const selonFiche = (cle: string, repond: (une: FicheLue) => boolean): Ensemble =>
    desFiches().ensemble(cle, () => ouEstVrai(repond));
  /** Ceux qui répondent, d'après ce qui les place. */
  const selonPlacement = (
    cle: string,
    repond: (une: FicheLue, place: Rattachements, sieges: ReadonlyMap<string, readonly MandatSitue[]>) => boolean,
  ): Ensemble => {
    const place = placement();
    return place.ensemble(cle, () => {
      const occupes = sieges();
      return ouEstVrai((une) => repond(une, place, occupes));
    });
  };

  const exercent = (): Ensemble => {
    const jour = aujourdHui();
    return selonFiche('exercent', (une) => exerceEncore(une, jour));
  };
  const sansCourriel = (): Ensemble => selonFiche('sansCourriel', ({ courriel }) => courriel === null);
  const aVerifier = (): Ensemble => {
    const jour = aujourdHui();
    return selonFiche('aVerifier', (une) => estAVerifier(une, jour));
  };
  const vues: Readonly<Record<Vue, () => Ensemble>> = {
    toutes: exercent,
    siegent: () => croiser([exercent(), selonPlacement('siegent', ({ id }, _place, occupes) => occupes.has(id))]),
    sansCourriel: () => croiser([exercent(), sansCourriel()]),
    aRevoir: () => veille().aRevoir,
    anciens: () => {
      const jour = aujourdHui();
      return selonFiche('anciens', (une) => !exerceEncore(une, jour));
    },
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
        : [selonPlacement(`departement ${departement}`, (une, place) => place.estDans(departement, une))]),
      ...(instance === null
        ? []
        : [
            selonPlacement(
              `instance ${instance}`,
              ({ id }, _place, occupes) => occupes.get(id)?.some(({ instanceId }) => instanceId === instance) ?? false,
            ),
          ]),
      ...(designation === null
        ? []
        : [selonPlacement(`designation ${designation}`, (une, place) => place.designationsDe(une).has(designation))]),
      ...(structure === null
        ? []
        : [selonPlacement(`structure ${structure}`, (une, place) => place.typeDe(une) === structure)]),
    ];
  }

  const ensembleDeListe = ({ vue, ...criteres }: ListeDePersonnes): Ensemble =>
    croiser([vues[vue](), ...filtres(criteres)]);

  /** L'ordre des rangs ; `null` : celui des noms, qui est le leur. */
  function ordreDe(tri: TriDePersonnes | null): Uint32Array | null {
    if (tri === null || (tri.colonne === 'nom' && tri.sens === 'montant')) return null;
    const { colonne, sens } = tri;
    const { fiches } = rangees();
    const nombre = fiches.length;
    const cle = `${colonne} ${sens}`;
    if (colonne === 'nom')
      return desFiches().ordre(cle, () => Uint32Array.from({ length: nombre }, (_, n) => nombre - 1 - n));
    if (colonne === 'sieges')
      return placement().ordre(cle, () => {
        const occupes = sieges();
        return rangerParNombre(nombre, (rang) => occupes.get(fiches[rang]?.id ?? '')?.length ?? 0, sens);
      });
    // Le plus à revoir d'abord : c'est ce que l'on cherche en touchant la colonne.
    const { comptes, ordre } = colonne === 'aRevoir' ? veille() : { comptes: null, ordre: desFiches().ordre };
    return comptes === null
      ? ordre(cle, () => rangerParTexte(nombre, (rang) => fiches[rang]?.[colonne as ColonneDeFiche] ?? null, sens))
      : ordre(cle, () => rangerParNombre(nombre, (rang) => -(comptes[rang] ?? 0), sens));
  }

  function prendre(liste: ListeDePersonnes, ordre: Uint32Array | null, debut: number, nombre: number): FicheLue[] {
    const { fiches } = rangees();
    return tranche(ensembleDeListe(liste), fiches.length, ordre, debut, nombre).map((rang) => fiches[rang] as FicheLue);
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
      prendre(liste, ordreDe(tri), debut, nombre),
    /** Toutes les fiches d'une liste, par nom. */
    toutes: (liste: ListeDePersonnes): FicheLue[] => prendre(liste, null, 0, rangees().fiches.length),
    /** Ce qui est à revoir de ces fiches, dans l'ordre demandé : le coût est celui de ce qui est montré. */
    aRevoirDe(ids: readonly string[]): { id: string; aRevoir: ARevoir[] }[] {
      const { fiches, rangs } = rangees();
      const [place, { de }] = [rangs(), veille()];
      return ids.flatMap((id) => {
        const une = fiches[place.get(id) ?? -1];
        return une === undefined ? [] : [{ id, aRevoir: de(une) }];
      });
    },
    fiches: () => rangees().fiches,
    sieges: () => sieges(),
    placement: () => placement(),
  };
}

export type Listes = ReturnType<typeof createListes>;
