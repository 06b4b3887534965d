import type { Entree } from '#shared/contract/contract.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

export type DocumentAProduire = Entree<'production.ouvrir'>['document'];

/** Remet le Word à la personne : téléchargement du navigateur, ou dialogue d'enregistrement. */
export function useTelechargement(document: DocumentAProduire) {
  const deReunion = useDemande('documents.produire');
  const dInstance = useDemande('projets.produire');
  const deFeuille = useDemande('documentsDeFeuille.produire');
  const deTerritoire = useDemande('documentsDeTerritoire.produire');
  const deProgrammation = useDemande('documentsDeProgrammation.produire');
  const deConvention = useDemande('documentsDeConvention.produire');
  const deRegion = useDemande('documentsDeRegion.produire');
  const deSemaine = useDemande('documentsDeSemaine.produire');
  const deRapport = useDemande('documentsDeRapport.produire');
  const deNote = useDemande('documentsDeNote.produire');
  const deVersion = useDemande('versions.produire');
  const { enregistrer } = useOctets();
  const demander = () => {
    if (document.de === 'reunion') return deReunion.lancer(document);
    if (document.de === 'instance') return dInstance.lancer(document);
    if (document.de === 'feuille') return deFeuille.lancer(document);
    if (document.de === 'territoire') return deTerritoire.lancer(document);
    if (document.de === 'programmation') return deProgrammation.lancer(document);
    if (document.de === 'convention') return deConvention.lancer(document);
    if (document.de === 'region') return deRegion.lancer(document);
    if (document.de === 'semaine') return deSemaine.lancer(document);
    if (document.de === 'rapport') return deRapport.lancer(document);
    if (document.de === 'note') return deNote.lancer(document);
    return deVersion.lancer({ id: document.id });
  };
  const telecharger = async () => {
    try {
      const { jeton, nom } = await demander();
      if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est produit.`);
    } catch (cause) {
      direRefus('Le document n’a pas pu être produit.')(cause);
    }
  };
  const enCours = [
    deReunion,
    dInstance,
    deFeuille,
    deTerritoire,
    deProgrammation,
    deConvention,
    deRegion,
    deSemaine,
    deRapport,
    deNote,
    deVersion,
  ].some((demande) => demande.enCours);
  return { telecharger, enCours };
}
