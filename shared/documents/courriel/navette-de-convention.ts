import { dateLongue } from '#shared/dates/format.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import { type Message, signature } from './message.ts';

interface NavetteAEnvoyer {
  /** « Passerelles Sud-Alsace, O2R 68-2024-01 ». */
  readonly convention: string;
  /** « T3 2026 ». */
  readonly periode: string;
  readonly annee: number;
  readonly effectifs: boolean;
  readonly comptes: boolean;
  readonly attendueLe: string;
  readonly courriel: string;
}

type Service = Pick<Emetteur, 'suiviPar' | 'intitule' | 'telephone' | 'courriel'>;

/** Le courriel qui porte sa navette à un organisme : il n'est qu'à lui, et ne parle que de ce qu'il a à dire. */
export function messageDeNavetteDeConvention(
  { convention, periode, annee, effectifs, comptes, attendueLe, courriel }: NavetteAEnvoyer,
  service: Service,
): Omit<Message, 'sansCourriel'> {
  const quoi = [
    ...(effectifs ? [`vos effectifs (${periode})`] : []),
    ...(comptes ? [`vos comptes de l’exercice ${annee}`] : []),
  ].join(' et ');
  const lignes = [
    'Bonjour,',
    '',
    `Vous trouverez ci-joint un classeur Excel pour ${quoi}, au titre de la convention « ${convention} ».`,
    `Merci de le compléter et de nous le renvoyer en réponse à ce message avant le ${dateLongue(attendueLe)}.`,
    '',
    'Seules les cellules à remplir s’ouvrent : elles sont sur fond jaune pâle, sous la marque « à remplir ». Le premier onglet dit comment faire. Ce qui est juste se laisse tel quel. Aucune personne accompagnée ne doit y être nommée.',
    '',
    'Cordialement,',
    '',
    ...signature({ emetteur: service }),
  ];
  return {
    objet: typographier(`Convention ${convention} : ${quoi}`),
    texte: lignes.map((ligne) => typographier(ligne)).join('\n'),
    cci: [courriel],
  };
}
