import type { CleDeMention } from '#shared/domain/convention/echeancier/comptes-annuels.rules.ts';

/** Les six mentions du bilan d'activité, dans les mots du texte (D. 5316-10). */
export const MENTIONS_EN_TOUTES_LETTRES: Readonly<Record<CleDeMention, string>> = {
  mentionMoyens: '1° les moyens humains et matériels affectés à la réalisation des actions',
  mentionBeneficiaires: '2° les caractéristiques des bénéficiaires',
  mentionActions: '3° la nature, l’objet, la durée et l’intensité des actions conduites auprès des bénéficiaires',
  mentionAccompagnement:
    '4° le cas échéant, les propositions d’accompagnement par un membre du réseau pour l’emploi, ainsi que les suites qui leur ont été données',
  mentionOrientation:
    '5° les propositions d’orientation professionnelle, de formation préqualifiante ou qualifiante, ou d’emploi, ainsi que les suites qui leur auront été données',
  mentionResultats:
    '6° les résultats en termes d’accès et de retour à l’emploi ou en formation ou encore d’inscription auprès de France Travail des personnes accompagnées à la fin de leur parcours',
};
