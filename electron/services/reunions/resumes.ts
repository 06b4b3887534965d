import type { InstanceResumee } from '#shared/contract/instance.contract.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { aVoixDeliberative } from '#shared/domain/instance/categories.data.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { estLegere } from '#shared/domain/rencontre/rencontre.schema.ts';
import { delaiDeLaSeance } from '#shared/domain/reunion/delai.rules.ts';
import { type JalonInterne, jalonsInternes } from '#shared/domain/reunion/jalons.rules.ts';
import { bilanDesMentions, controlerMentions } from '#shared/domain/seance/mentions.rules.ts';
import { etapeEnBref } from '#shared/domain/seance/etape-en-bref.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { ReunionVue } from '#electron/repositories/seance/tableau.queries.ts';
import type { Contexte } from '../contexte.ts';

/** Au-delà d'un an, une séance jamais saisie ne se rappelle plus d'elle-même. */
const RAPPEL_JOURS = 365;

const resume = ({ id, date, heureDebut, etat }: ReunionVue) => ({ id, date, heureDebut, etat });

/** Ce qu'un résumé retient d'une séance : il ne dépend que d'elle et du jour. */
interface Bref {
  readonly jour: string;
  readonly manquantes: number;
  readonly etape: InstanceResumee['etape'];
  readonly jalons: readonly JalonInterne[];
}

const SANS_REUNION: InstanceResumee['etape'] = { texte: 'Aucune réunion prévue', ton: 'calme' };
/** Une rencontre n'a pas d'étape : sa date suffit. */
const DATE_FIXEE: InstanceResumee['etape'] = { texte: 'Date fixée', ton: 'calme' };

/**
 * Oublie ce que l'on sait des séances qu'une ligne écrite peut changer : la sienne ; d'une réunion créée, déplacée ou
 * supprimée, toutes celles de son instance, dont elle est la suivante, la précédente ou la seconde ; sinon, tout.
 */
export function oublierDes(
  connues: Map<string, unknown>,
  { tableau }: Pick<Contexte['depots'], 'tableau'>,
  tbl: string,
  ligne: string,
): void {
  const reunion = tableau.reunionDeLigne(tbl, ligne);
  if (reunion === null) return connues.clear();
  connues.delete(reunion);
  if (tbl === 'reunion') for (const soeur of tableau.deLaMemeInstance(reunion)) connues.delete(soeur);
}

/**
 * Le résumé de chaque séance montrée, calculé par les règles sur la séance entière, puis gardé jusqu'à ce qu'on y
 * écrive (`oublierDes`).
 */
export function createResumesDeSeances({ depots }: Pick<Contexte, 'depots'>) {
  const connus = new Map<string, Bref>();
  return {
    lire(reunionId: string, jour: string): Bref | null {
      const connu = connus.get(reunionId);
      if (connu?.jour === jour) return connu;
      const seance = depots.seances.lire(reunionId);
      if (seance === null) return null;
      // Ni mention ni étape pour une rencontre : elle ne rappelle rien.
      if (estLegere(seance.instance.type)) return null;
      const manquantes = bilanDesMentions(controlerMentions(seance)).manquantes;
      const jalons = jalonsInternes(seance, delaiDeLaSeance(seance), jour);
      const bref = { jour, manquantes, etape: etapeEnBref(seance, jour), jalons };
      connus.set(reunionId, bref);
      return bref;
    },
    /** À appeler après chaque opération, avec les lignes qu'elle a écrites. */
    oublier(lignes: readonly { readonly tbl: string; readonly ligne: string }[]): void {
      for (const { tbl, ligne } of lignes) oublierDes(connus, depots, tbl, ligne);
    },
  };
}
export type ResumesDeSeances = ReturnType<typeof createResumesDeSeances>;

/**
 * Chaque instance vue d'un regard ; d'un seul département si on le donne (les comités régionaux y sont toujours).
 * L'étape est celle de la séance à saisir, sinon de la prochaine réunion, sinon de celle qui attend sa nouvelle date,
 * sinon du procès-verbal à compléter. Seules les séances montrées sont lues, et une seule fois tant que rien n'y change.
 */
export function resumerInstances(
  contexte: Contexte,
  seances: ResumesDeSeances,
  departement: string | null = null,
): InstanceResumee[] {
  const { depots } = contexte;
  const jour = contexte.aujourdHui();
  const parInstance = (reunions: readonly ReunionVue[]) =>
    new Map(reunions.map((reunion) => [reunion.instanceId, reunion]));
  const dernieres = parInstance(depots.tableau.dernieresSeances(jour));
  const prochaines = parInstance(depots.tableau.prochainesReunions(jour));
  const reportees = parInstance(depots.tableau.reporteesSansDate(ajouterJours(jour, -RAPPEL_JOURS)));
  const aSaisir = parInstance(depots.tableau.seancesASaisir(jour, ajouterJours(jour, -RAPPEL_JOURS)));
  const comptes = Map.groupBy(
    depots.tableau.comptesDeSieges(jour).filter(({ type, categorie }) => aVoixDeliberative(type, categorie)),
    (c) => c.instanceId,
  );
  const departements = Map.groupBy(depots.tableau.departementsCouverts(), (couvert) => couvert.instanceId);
  const seance = (reunion: ReunionVue | undefined) => (reunion === undefined ? null : seances.lire(reunion.id, jour));

  const couvre = ({ id, type, departementCode }: Pick<Instance, 'id' | 'type' | 'departementCode'>): boolean =>
    TYPES[type].niveau === 'region' ||
    departementCode === departement ||
    (departements.get(id) ?? []).some((couvert) => couvert.departement === departement);
  const montrees = departement === null ? depots.instances.lister() : depots.instances.lister().filter(couvre);
  return montrees.map((instance) => {
    const [derniere, prochaine] = [dernieres.get(instance.id), prochaines.get(instance.id)];
    const tenue = seance(derniere);
    const manquantes = tenue?.manquantes ?? null;
    const enAttente = aSaisir.get(instance.id) ?? (prochaine === undefined ? reportees.get(instance.id) : undefined);
    const enCours = seance(enAttente ?? prochaine) ?? (manquantes === null || manquantes === 0 ? null : tenue);
    const couverts = (departements.get(instance.id) ?? []).map(({ departement }) => departement);
    const sieges = comptes.get(instance.id) ?? [];
    const pourvus = sieges.reduce((somme, compte) => somme + compte.pourvus, 0);
    return {
      id: instance.id,
      type: instance.type,
      nom: nomCourt(instance),
      parentId: instance.parentId,
      contratCode: instance.contratCode,
      departements: [...new Set([instance.departementCode, ...couverts])],
      partage: couverts.length > 1 ? enumerer(couverts) : null,
      derniere: derniere === undefined ? null : resume(derniere),
      mentionsManquantes: manquantes,
      prochaine: prochaine === undefined ? null : resume(prochaine),
      rendu: tenue?.etape ?? null,
      enAttente: enAttente?.id ?? null,
      etape: enCours?.etape ?? (prochaine === undefined ? SANS_REUNION : DATE_FIXEE),
      siegesPourvus: pourvus,
      siegesVacants: sieges.reduce((somme, compte) => somme + compte.sieges, 0) - pourvus,
    };
  });
}
