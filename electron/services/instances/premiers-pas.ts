import type { PremiersPas } from '#shared/contract/fichier.contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';

type Outils = Pick<HandlersFichier, 'instances.creer' | 'contrats.ajouter' | 'reunions.creer'>;

/**
 * Remplit un fichier neuf d'après les premiers pas : le département, le service, les instances avec leur
 * périmètre et leurs sièges, les contrats de ville, la première réunion. À appeler dans une opération.
 * @returns la réunion à préparer, ou `null`.
 */
export function commencer(
  { depots }: Contexte,
  outils: Outils,
  reponses: PremiersPas,
  options: { fenetre: number; exemple: boolean },
): string | null {
  const departement = depots.territoires.departement(reponses.departementCode);
  if (departement === null)
    throw communErrors.saisieInvalide({ departementCode: 'Choisissez votre département dans la liste.' });
  depots.service.poserFichier({
    departementCode: departement.code,
    departementLibelle: departement.libelle,
    exemple: options.exemple,
  });
  depots.service.poserEmetteur(reponses.service, reponses.auteur, reponses.fonction);

  const creees = new Map<string, string>();
  const creer = (cle: string, type: 'CRPE' | 'CDPE' | 'CLPE', clpeCode: string | null) => {
    creees.set(
      cle,
      outils['instances.creer']({ type, departementCode: null, clpeCode, complement: null, communes: [] }, options).id,
    );
  };
  if (reponses.crpe) creer('CRPE', 'CRPE', null);
  if (reponses.cdpe) creer('CDPE', 'CDPE', null);
  for (const code of new Set(reponses.clpeCodes)) creer(code, 'CLPE', code);
  for (const code of new Set(reponses.contratCodes)) outils['contrats.ajouter']({ code }, options);

  if (reponses.reunion === null) return null;
  const instanceId = creees.get(reponses.reunion.instance);
  if (instanceId === undefined)
    throw communErrors.saisieInvalide({ 'reunion.instance': 'Cochez d’abord l’instance de cette réunion.' });
  return outils['reunions.creer'](
    { instanceId, date: reponses.reunion.date, heureDebut: reponses.reunion.heureDebut },
    options,
  ).id;
}
