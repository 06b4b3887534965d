import { TYPES } from '#shared/domain/instance/types.data.ts';
import { enTri } from '#shared/text/tri.ts';
import { type DossierDInstance, estConjoint } from './dossier.ts';

/** Qui propose l’acte au préfet, et la formule qui en charge les services. */
export interface Execution {
  readonly proposition: string;
  readonly formule: string;
}

const charger = (services: string, publication: string): string =>
  `${services} sont chargés, chacun en ce qui le concerne, de l’exécution du présent arrêté, qui sera publié ${publication}.`;

/** Le chef du service de l’emploi, d’après l’intitulé du service ou du secrétariat ; sans indice, sa seule mission. */
function directeurDepartemental({ emetteur, instance }: DossierDInstance): string {
  const indices = enTri([emetteur.intitule, emetteur.timbre, instance.secretariat].join(' '));
  if (/ddetspp|protection des populations/u.test(indices))
    return 'le directeur départemental de l’emploi, du travail, des solidarités et de la protection des populations';
  if (/ddets|emploi, du travail/u.test(indices))
    return 'le directeur départemental de l’emploi, du travail et des solidarités';
  return 'le directeur départemental chargé de l’emploi';
}

/** Proposition et exécution d’un arrêté, selon qu’il est régional, départemental ou conjoint à plusieurs préfets. */
export function executionDe(dossier: DossierDInstance): Execution {
  const { instance } = dossier;
  if (TYPES[instance.type].niveau === 'region') {
    const directeur = /ile-de-france/u.test(enTri(instance.complement))
      ? 'directeur régional et interdépartemental'
      : 'directeur régional';
    return {
      proposition: 'Sur proposition du secrétaire général pour les affaires régionales,',
      formule: charger(
        `Le secrétaire général pour les affaires régionales et le ${directeur} de l’économie, de l’emploi, du travail et des solidarités`,
        'au recueil des actes administratifs de la préfecture de région',
      ),
    };
  }
  if (estConjoint(dossier))
    return {
      proposition: 'Sur proposition des secrétaires généraux des préfectures,',
      formule: charger(
        'Les secrétaires généraux des préfectures et les directeurs départementaux chargés de l’emploi',
        'au recueil des actes administratifs de chaque préfecture',
      ),
    };
  return {
    proposition: 'Sur proposition du secrétaire général de la préfecture,',
    formule: charger(
      `Le secrétaire général de la préfecture et ${directeurDepartemental(dossier)}`,
      'au recueil des actes administratifs de la préfecture',
    ),
  };
}
