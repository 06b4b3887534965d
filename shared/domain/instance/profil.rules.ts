import type { Instance } from './instance.schema.ts';
import { cleParametreSchema, type CleParametre, type Parametre } from './parametre.schema.ts';
import { REGLES, type RegleDuProfil, type ValeursDuProfil } from './profil.data.ts';
import { type Regime, TYPES } from './types.data.ts';

/** Une règle telle qu'elle s'applique à une instance, et d'où elle vient. */
export interface Regle<V> {
  readonly valeur: V;
  /** `texte` : la loi ou l'usage ; `reglement` : le règlement intérieur ; `reglage` : un choix que le texte laisse. */
  readonly source: 'texte' | Parametre['source'];
  readonly article: string | null;
  /** Ce qui reste à vérifier. */
  readonly note: string | null;
}

export type Profil = { readonly regime: Regime } & { readonly [C in CleParametre]: Regle<ValeursDuProfil[C]> };

type InstanceARegir = Pick<Instance, 'type' | 'rendAvis' | 'agentsSeuls' | 'etude'>;

/**
 * Régime d'une instance (R-200 ; R. 5311-15, R*133-1). Une commission du règlement intérieur suit R. 133-3 s. si elle
 * rend des avis sur des projets, n'est pas faite que d'agents de l'État et n'est pas d'étude ou d'expertise.
 */
export function regimeDe({ type, rendAvis, agentsSeuls, etude }: InstanceARegir): Regime {
  if (type !== 'commission') return TYPES[type].regime;
  return rendAvis === true && agentsSeuls === false && etude === false ? 'CRPA' : 'libre';
}

const OUI_NON: ReadonlyMap<string, boolean> = new Map([
  ['oui', true],
  ['non', false],
]);

/** Ce que vaut un texte gardé pour une règle ; `null` s'il n'a pas de sens pour elle. */
export function lireValeur<C extends CleParametre>(cle: C, texte: string): ValeursDuProfil[C] | null {
  const { genre, options }: RegleDuProfil<unknown> = REGLES[cle];
  const lue =
    genre === 'nombre'
      ? /^\d{1,3}$/u.test(texte) && Number(texte) <= 365
        ? Number(texte)
        : null
      : genre === 'oui_non'
        ? (OUI_NON.get(texte) ?? null)
        : options !== null && Object.hasOwn(options, texte)
          ? texte
          : null;
  return lue as ValeursDuProfil[C] | null;
}

/** Le paramètre en vigueur d'une règle à une date : le plus récent de ceux qui ont commencé. */
function enVigueur(parametres: readonly Parametre[], cle: CleParametre, date: string): Parametre | null {
  const siens = parametres.filter((p) => p.cle === cle && (p.depuis === null || p.depuis <= date));
  return siens.toSorted((a, b) => (b.depuis ?? '').localeCompare(a.depuis ?? ''))[0] ?? null;
}

/**
 * Qui peut changer une règle. Quorum, collège du pouvoir et partage des voix sont fixés par le code là où il s'applique ;
 * pour le CREFOP et là où aucun texte ne dit rien, le règlement intérieur en décide (R-200). Plus d'un pouvoir dans une
 * commission se lit sous la responsabilité du service : R. 133-9 ne cède qu'à une « disposition contraire » (R-061).
 */
export function quiChange(cle: CleParametre, regime: Regime): RegleDuProfil<unknown>['changeePar'] {
  const { changeePar } = REGLES[cle];
  if (cle === 'pouvoirsParPersonne' && regime === 'CRPA') return 'reglage';
  return changeePar === 'personne' && (regime === 'CREFOP' || regime === 'libre') ? 'reglement' : changeePar;
}

function regle<C extends CleParametre>(regime: Regime, cle: C, parametre: Parametre | null): Regle<ValeursDuProfil[C]> {
  const { parDefaut } = REGLES[cle] as RegleDuProfil<ValeursDuProfil[C]>;
  const defaut = parDefaut[regime];
  const fixee = parametre === null || quiChange(cle, regime) === 'personne' ? null : lireValeur(cle, parametre.valeur);
  if (parametre === null || fixee === null) return { ...defaut, source: 'texte' };
  return { valeur: fixee, source: parametre.source, article: parametre.article, note: defaut.note };
}

/**
 * Profil juridique d'une instance à une date : chaque règle avec sa valeur, son article et sa source. Un règlement
 * intérieur ne déroge pas à un décret : là où R. 133-8 est la loi, un délai plus court ne vaut pas.
 */
export function profilDe(
  { instance, parametres }: { readonly instance: InstanceARegir; readonly parametres: readonly Parametre[] },
  date: string,
): Profil {
  const regime = regimeDe(instance);
  const regles = Object.fromEntries(
    cleParametreSchema.options.map((cle) => [cle, regle(regime, cle, enVigueur(parametres, cle, date))]),
  ) as unknown as Omit<Profil, 'regime'>;
  const plancher = REGLES.delaiConvocation.parDefaut.CRPA;
  const tropCourt = regime === 'CRPA' && regles.delaiConvocation.valeur < plancher.valeur;
  return {
    ...regles,
    regime,
    delaiConvocation: tropCourt ? { ...plancher, source: 'texte' } : regles.delaiConvocation,
  };
}
