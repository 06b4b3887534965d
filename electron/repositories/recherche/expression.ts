import { anneeCivile } from '#shared/dates/date-civile.ts';
import { motsDe } from '#shared/domain/recherche/mots.rules.ts';
import { racineDe } from '#shared/domain/recherche/racine.rules.ts';
import type { EtatTrouve, Periode, RequeteDeRecherche } from '#shared/domain/recherche/recherche.schema.ts';
import { jeton, jetonDeTitre, TOUT_PASSAGE } from '#electron/database/jetons.ts';

/** Une recherche dont les instances sont trouvées, et le jour connu. */
export interface RechercheResolue extends Omit<RequeteDeRecherche, 'instances' | 'remarques'> {
  /** Identifiants ; `null` : toutes. */
  readonly instances: readonly string[] | null;
  /** Instances à la corbeille : rien de ce qui est à elles ne se trouve. */
  readonly cachees: readonly string[];
  readonly jour: string;
}

/** Au-delà, les mots en trop ne changent rien à ce qui se trouve et coûtent. */
const MOTS_AU_PLUS = 12;
/** Les années qu'un intervalle sans borne couvre. */
const PREMIERE_ANNEE = 1980;
const ANNEES_APRES = 15;
/** Un état que l'échéance peut mettre en retard. */
const PRESSES: readonly EtatTrouve[] = ['ouvert', 'a_venir', 'bloque', 'reporte'];

const dit = (mot: string): string => `"${mot}"`;
const commence = (mot: string): string => `"${mot}"*`;
const ou = (parties: readonly string[]): string | null => (parties.length === 0 ? null : `(${parties.join(' OR ')})`);
const et = (parties: readonly (string | null)[]): string =>
  `(${parties.filter((partie) => partie !== null).join(' AND ')})`;

/** Les mots exigés, une fois chacun. */
export const motsExiges = ({ mots }: Pick<RechercheResolue, 'mots'>): readonly string[] =>
  [...new Set(mots.flatMap(motsDe))].slice(0, MOTS_AU_PLUS);

/** Les valeurs d'un filtre, en mots ; celle qui n'en a pas (« @moi » sur un poste sans nom) ne filtre rien. */
const enMots = (valeurs: readonly string[]): readonly (readonly string[])[] =>
  valeurs.map(motsDe).filter((mots) => mots.length > 0);

/** Un mot que l'index n'a jamais : ces dates sont hors de toute année connue, rien ne répond. */
const AUCUNE_ANNEE = jeton('annee', 'aucune');

/** Les années que touchent ces périodes, de la plus ancienne à la plus récente ; toutes, sans période. */
export function annees(periodes: readonly Periode[], jour: string): readonly number[] {
  const derniere = anneeCivile(jour) + ANNEES_APRES;
  const toutes = Array.from({ length: derniere - PREMIERE_ANNEE + 1 }, (_, rang) => PREMIERE_ANNEE + rang);
  if (periodes.length === 0) return toutes;
  return toutes.filter((annee) =>
    periodes.some(({ de, a }) => (de === null || `${annee}-12-31` >= de) && (a === null || `${annee}-01-01` < a)),
  );
}

/** Comment un mot se cherche : là où il commence un mot d'un titre, tel quel, ou par sa racine. */
export type Facon = 'titre' | 'entier' | 'large';
const FACONS: Readonly<Record<Facon, (mot: string) => string>> = {
  titre: (mot) => commence(jetonDeTitre(mot)),
  entier: dit,
  large: (mot) => commence(racineDe(mot)),
};

/**
 * L'expression FTS5 d'une recherche : des mots entre guillemets, faits de lettres et de chiffres seulement. Rien de ce qui est
 * tapé n'en est la syntaxe. Ce que les listes de l'index ne disent pas (un jour, une phrase, un retard) se vérifie ensuite.
 * @param annee n'en garde que cette année
 */
export function enExpression(requete: RechercheResolue, facon: Facon, annee: number | null = null): string {
  const { phrases, exclus, genres, etats, themes, pilotes, periodes, instances, cachees, jour } = requete;
  const deLEtat = etats.includes('retard') ? [...etats.filter((etat) => etat !== 'retard'), ...PRESSES] : etats;
  const ensemble = (repere: 'theme' | 'pilote', valeurs: readonly string[]) =>
    ou(enMots(valeurs).map((mots) => et(mots.map((mot) => commence(jeton(repere, mot))))));
  const exiges = [
    ...motsExiges(requete).map(FACONS[facon]),
    ...phrases.flatMap(motsDe).map(dit),
    ou(genres.map((genre) => dit(jeton('genre', genre)))),
    ou(deLEtat.map((etat) => dit(jeton('etat', etat)))),
    instances === null ? null : ou(instances.map((id) => dit(jeton('instance', id)))),
    ensemble('theme', themes),
    ensemble('pilote', pilotes),
    annee === null
      ? periodes.length === 0
        ? null
        : (ou(annees(periodes, jour).map((une) => dit(jeton('annee', String(une))))) ?? dit(AUCUNE_ANNEE))
      : dit(jeton('annee', String(annee))),
  ].filter((partie) => partie !== null);
  const sauf = [
    ...exclus.flatMap((exclu) => (motsDe(exclu).length === 1 ? motsDe(exclu) : [])).map(dit),
    ...cachees.map((id) => dit(jeton('instance', id))),
  ];
  const voulu = exiges.length === 0 ? commence(TOUT_PASSAGE) : et(exiges);
  return sauf.length === 0 ? voulu : `${voulu} NOT ${ou(sauf)}`;
}

/** Ce qu'une réponse de l'index doit encore vérifier. */
export const resteAVerifier = ({ etats, periodes }: RechercheResolue): boolean =>
  etats.includes('retard') ||
  periodes.some(({ de, a }) => !(de ?? '-01-01').endsWith('-01-01') || !(a ?? '-01-01').endsWith('-01-01'));

/** Une recherche sans rien à chercher. */
export const estVide = (requete: RechercheResolue): boolean =>
  motsExiges(requete).length === 0 &&
  [
    requete.phrases,
    requete.exclus,
    requete.genres,
    requete.etats,
    enMots(requete.themes),
    enMots(requete.pilotes),
    requete.periodes,
  ].every((liste) => liste.length === 0) &&
  requete.instances === null;
