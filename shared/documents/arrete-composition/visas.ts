import { dateSansJour } from '#shared/dates/format.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { demandeConsultation } from '#shared/domain/instance/nomination.rules.ts';
import type { MandatComplet } from '#shared/domain/instance/nomination.schema.ts';
import type { Segments } from '../blocs.ts';
import { citer, DECRET } from '../acte/arrete.ts';
import { acteEnVigueur, type DossierDInstance, estConjoint, type SiegeDActe } from '../acte/dossier.ts';
import { manque, texte } from '../segments.ts';

/** Les articles du code qui composent chaque comité, cités aux visas. */
const ARTICLES: Partial<Record<TypeInstance, string>> = {
  CRPE: 'L. 5311-10, R. 5311-16 à R. 5311-18 et R. 5311-36',
  CREFOP: 'L. 5311-10, R. 5311-15 et R. 6123-3 à R. 6123-3-20',
  CDPE: 'L. 5311-10, R. 5311-22 à R. 5311-24 et R. 5311-36',
  CLPE: 'L. 5311-10, R. 5311-31 à R. 5311-33 et R. 5311-36',
};

/** Une instance à cheval sur plusieurs départements déroge : l’acte vise l’article qui le permet. */
const ARTICLES_CONJOINTS: typeof ARTICLES = {
  CDPE: 'L. 5311-10, R. 5311-22, R. 5311-23, R. 5311-28, R. 5311-29 et R. 5311-36',
  CLPE: 'L. 5311-10, R. 5311-31, R. 5311-32, R. 5311-35 et R. 5311-36',
};

export const CODE = (articles: string): Segments => texte(`le code du travail, notamment ses articles ${articles}`);

const parDate = (dates: readonly string[]): string => dates.toSorted()[0] ?? '';

/** Les propositions reçues, une par autorité et par date ; les consultations des 8° et 9° ensuite. */
function propositions(
  type: TypeInstance,
  nominations: readonly { mandat: MandatComplet; siege: SiegeDActe }[],
): Segments[] {
  const dites = nominations.flatMap(({ mandat: { proposePar, proposeLe } }) =>
    proposePar === null || proposeLe === null ? [] : [{ proposePar, proposeLe }],
  );
  const uniques = [...Map.groupBy(dites, ({ proposePar, proposeLe }) => `${proposeLe} ${proposePar}`).values()]
    .flatMap(([premiere]) => premiere ?? [])
    .toSorted((a, b) => a.proposeLe.localeCompare(b.proposeLe));
  const consultees = nominations.flatMap(({ mandat, siege }) =>
    demandeConsultation(type, siege.categorie.numero) && mandat.consulteLe !== null ? [mandat.consulteLe] : [],
  );
  return [
    ...uniques.map(({ proposePar, proposeLe }) =>
      texte(`la proposition en date du ${dateSansJour(proposeLe)} (${proposePar})`),
    ),
    ...(consultees.length === 0
      ? []
      : [
          texte(
            `la consultation des présidents des réseaux régionaux, en date du ${dateSansJour(parDate(consultees))}`,
          ),
        ]),
  ];
}

/** Le texte qui compose l’instance, puis le décret qui l’y a mis ; là où aucun ne le fait, il reste à dire. */
function textesDe(dossier: DossierDInstance): readonly Segments[] {
  const { type } = dossier.instance;
  if (type === 'commission_iae')
    return [
      texte('le code du travail, notamment son article R. 5311-26'),
      DECRET,
      texte('le code des relations entre le public et l’administration, notamment ses articles R. 133-1 à R. 133-15'),
    ];
  const articles = (estConjoint(dossier) ? ARTICLES_CONJOINTS[type] : undefined) ?? ARTICLES[type];
  return articles === undefined ? [manque('texte qui fonde l’instance')] : [CODE(articles), DECRET];
}

/** Les visas d’un arrêté de composition : le code, le décret, les arrêtés antérieurs, les propositions reçues. */
export function visasDeComposition(
  dossier: DossierDInstance,
  nominations: readonly { mandat: MandatComplet; siege: SiegeDActe }[],
): readonly Segments[] {
  const { type } = dossier.instance;
  const nombre = acteEnVigueur(dossier, 'nombre');
  const perimetre = type === 'CLPE' ? acteEnVigueur(dossier, 'perimetre') : null;
  return [
    ...textesDe(dossier),
    ...(perimetre === null ? [] : [citer(perimetre, ' fixant les limites du comité local')]),
    ...(nombre === null ? [] : [citer(nombre, ' fixant le nombre de membres du comité')]),
    ...propositions(type, nominations),
  ];
}
