import type { Rattachement } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { FICHES_DES_AXES_1_ET_2 } from './feuille-emploi.donnees.ts';
import { FICHES_DES_AXES_3_ET_4 } from './feuille-cadre-de-vie.donnees.ts';
import type { FicheExemple } from './feuille.types.ts';

interface AxeExemple {
  readonly intitule: string;
  readonly rattachement: Rattachement;
  readonly objectifs: readonly string[];
}

/** Le contrat de ville de Mulhouse Alsace Agglomération. */
export const CONTRAT_EXEMPLE = 'CN06802I';
export const COMITE_EXEMPLE = 'CLPE Mulhouse';

export const AXES_EXEMPLE: readonly AxeExemple[] = [
  {
    intitule: 'Rapprocher de l’emploi les habitantes et habitants des quartiers',
    rattachement: 'plein_emploi',
    objectifs: ['Aller vers celles et ceux que personne ne voit', 'Lever les freins à la reprise d’un emploi'],
  },
  {
    intitule: 'Entreprendre dans les quartiers',
    rattachement: 'ville_renouvelee',
    objectifs: ['Détecter et accompagner', 'Créer son activité dans le quartier'],
  },
  {
    intitule: 'Des services publics qui vont au-devant des habitants',
    rattachement: 'services_publics',
    objectifs: [],
  },
  {
    intitule: 'Des métiers pour la transition écologique',
    rattachement: 'transition_ecologique',
    objectifs: ['Découvrir les métiers'],
  },
];

/** Douze fiches : deux bloquées, trois dont une échéance est passée, une terminée, une hors des quartiers, une à peine ouverte. */
export const FICHES_EXEMPLE: readonly FicheExemple[] = [...FICHES_DES_AXES_1_ET_2, ...FICHES_DES_AXES_3_ET_4];

/** Celle que porte aussi la feuille de route du comité local. */
export const FICHE_PARTAGEE = 'Permanences CitésLab au pied des immeubles';
