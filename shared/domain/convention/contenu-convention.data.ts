/** Quand un élément n'est dû que « le cas échéant » (D. 5316-3). */
export type Condition = 'accompagnement' | 'projet_commun';

/** Un élément que la convention comporte, avec sa place dans l'article. */
export interface ElementDuContenu {
  readonly cle: string;
  /** Sa place : « 3° e) ». */
  readonly alinea: string;
  readonly libelle: string;
  /** `null` : toujours dû. */
  readonly siConcerne: Condition | null;
}

const element = (
  cle: string,
  alinea: string,
  libelle: string,
  siConcerne: Condition | null = null,
): ElementDuContenu => ({ cle, alinea, libelle, siConcerne });

/** Le contenu de la convention, lettre par lettre (O-1, D. 5316-3). */
export const CONTENU_DE_LA_CONVENTION: readonly ElementDuContenu[] = [
  element('1a', '1° a)', 'Caractéristiques générales de l’organisme'),
  element('1b', '1° b)', 'Projet, et sa part de repérage, de remobilisation et de coordination'),
  element('1c', '1° c)', 'Part d’accompagnement socioprofessionnel', 'accompagnement'),
  element('1d', '1° d)', 'Caractéristiques sociales et professionnelles des publics'),
  element('1e1', '1° e), i', 'Organisme chef de file', 'projet_commun'),
  element('1e2', '1° e), ii', 'Autres organismes, rôle et contribution de l’État de chacun', 'projet_commun'),
  element('1f', '1° f)', 'Collaboration avec les membres du réseau pour l’emploi'),
  element('1g', '1° g)', 'Champ territorial d’intervention'),
  element('2', '2°', 'Moyens en personnel, matériels et financiers'),
  element('3a', '3° a)', 'Coût total du projet'),
  element('3b', '3° b)', 'Nature et montant prévisionnel des dépenses éligibles'),
  element('3c', '3° c)', 'Coût total par bénéficiaire'),
  element('3d', '3° d)', 'Nombre de bénéficiaires moyen par équivalent temps plein'),
  element('3e', '3° e)', 'Montant maximal de la contribution, par an et sur trois ans'),
  element('3f', '3° f)', 'Nombre de bénéficiaires ouvrant droit à la contribution'),
  element('3g', '3° g)', 'Mécanisme de compensation, son contrôle et sa révision'),
  element('3h', '3° h)', 'Moyens d’éviter les surcompensations, et de les récupérer'),
  element('3i', '3° i)', 'Modalités de versement de la contribution'),
  element('4', '4°', 'Engagements et indicateurs'),
  element('5', '5°', 'Données transmises, y compris personnelles, et périodicité'),
  element('6', '6°', 'Suivi, contrôle et évaluation'),
];

/** Les six points d'un mandat de service d'intérêt économique général (C8). */
export const POINTS_DU_MANDAT: readonly { readonly cle: string; readonly libelle: string }[] = [
  { cle: 'obligations', libelle: 'Nature et durée des obligations de service public' },
  { cle: 'entreprise', libelle: 'Entreprise et territoire' },
  { cle: 'droits', libelle: 'Droits exclusifs ou spéciaux' },
  { cle: 'compensation', libelle: 'Mécanisme de compensation, calcul, contrôle et révision' },
  { cle: 'surcompensation', libelle: 'Moyens d’éviter et de récupérer les surcompensations' },
  { cle: 'decision', libelle: 'Référence à la décision européenne' },
];
