import { useLocation } from 'wouter';
import { AppError } from '#shared/errors/app-error.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { dansLOrdre, ficheDe, type Supprime } from './genres.ts';

/** Restaurer un objet de la corbeille, ou plusieurs ; chacun s'annule. */
export function useRestauration() {
  const [, aller] = useLocation();
  const gestes = {
    instance: useCommande('instances.restaurer'),
    reunion: useCommande('reunions.restaurer'),
    personne: useCommande('personnes.restaurer'),
    structure: useCommande('structures.restaurer'),
    contrat_ville: useCommande('contrats.restaurer'),
    convention: useCommande('conventions.restaurer'),
    rapport_copil: useCommande('rapports.restaurer'),
    appel: useCommande('appels.restaurer'),
    candidature: useCommande('candidatures.restaurer'),
    feuille_de_route: useCommande('feuillesDeRoute.restaurer'),
    fiche_action: useCommande('fichesAction.restaurer'),
  };
  const unSeul = (supprime: Supprime) => {
    const { objet, id, libelle } = supprime;
    const fiche = ficheDe(supprime);
    return gestes[objet]
      .lancer({ id })
      .then(
        () =>
          donnerAvis(
            `Restauré : ${libelle}.`,
            fiche === null ? undefined : { libelle: 'Ouvrir', surClic: () => aller(fiche) },
          ),
        direRefus('Cet objet n’a pas pu être restauré.'),
      );
  };
  /** L'un après l'autre : celui qui ne peut pas revenir se nomme, les autres reviennent. */
  const plusieurs = async (supprimes: readonly Supprime[]): Promise<void> => {
    const refus: string[] = [];
    let revenus = 0;
    for (const { objet, id, libelle } of dansLOrdre(supprimes)) {
      try {
        await gestes[objet].lancer({ id });
        revenus += 1;
      } catch (cause) {
        refus.push(`${libelle} : ${cause instanceof AppError ? cause.message : 'refusé.'}`);
      }
    }
    const dit = `${pluriel(revenus, 'objet restauré', 'objets restaurés')}.`;
    donnerAvis(refus.length === 0 ? dit : `${dit} Resté à la corbeille, ${refus.join(' ')}`);
  };
  return { unSeul, plusieurs, enCours: Object.values(gestes).some(({ enCours }) => enCours) };
}
