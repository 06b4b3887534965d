import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirSemaine } from '#shared/documents/semaine/semaine.document.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Contexte } from '../contexte.ts';
import { imageDe } from '../documents/document-fige.ts';
import { createLignesDeSeances } from './lignes-de-seances.ts';
import { lireLaSemaine } from './lire-la-semaine.ts';
import { createMemoire } from './memoire.ts';

type Voulue = EntreeLue<'documentsDeSemaine.apercu'>;

/** Ce dont la note parle : une instance, un contrat de ville, ou tout. */
export function perimetreDeSemaine({ depots }: Contexte, { instanceId, contratId }: Voulue): string {
  const instance = instanceId === null ? null : depots.instances.parId(instanceId);
  if (instance !== null) return nomCourt(instance);
  const contrat = contratId === null ? null : depots.contrats.parId(contratId);
  return contrat === null ? 'Toutes les instances et tous les contrats' : `Contrat de ville : ${contrat.libelle}`;
}

/** La note « Ma semaine » telle qu'on la produirait ce jour-là. */
export function etablirDeSemaine(contexte: Contexte, voulue: Voulue): DocumentNeutre {
  const { depots } = contexte;
  const auJour: Contexte = { ...contexte, aujourdHui: () => voulue.date ?? contexte.aujourdHui() };
  const retenus = { seances: createLignesDeSeances(auJour), memoire: createMemoire() };
  const filtre = { instanceId: voulue.instanceId, contratId: voulue.contratId, miennes: false };
  const emetteur = depots.emetteurs.parDefaut();
  return etablirSemaine({
    semaine: lireLaSemaine(auJour, retenus, filtre, null),
    perimetre: perimetreDeSemaine(contexte, voulue),
    emetteur: emetteur ?? { intitule: '', timbre: null },
    image: imageDe(contexte, emetteur?.blocMarque ?? null),
    exemple: depots.service.fichier()?.exemple ?? false,
  });
}
