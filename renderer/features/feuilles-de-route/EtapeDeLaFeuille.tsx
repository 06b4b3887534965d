import { dateLongue } from '#shared/dates/format.ts';
import { appelleUnPoint, estClose } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';
import type { TableauDeFeuille } from './feuille.types.ts';
import { PointDEtape } from './PointDEtape.tsx';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly surChoisirLInstance: () => void;
}

/** Ce qui vient : les actions bloquées et les échéances passées, et l'instance à qui le dire. */
export function EtapeDeLaFeuille({ tableau, surChoisirLInstance }: Proprietes) {
  const { axes, lignes } = tableau;
  const aVoir = lignes.filter(({ avancement }) => appelleUnPoint(avancement));
  if (axes.length === 0) return <ProchaineEtape>Poser les axes de la feuille de route.</ProchaineEtape>;
  if (lignes.length === 0)
    return <ProchaineEtape>Écrire la première action : un intitulé et un pilote suffisent.</ProchaineEtape>;
  if (aVoir.length === 0) {
    const prochaine = lignes
      .filter(({ avancement: { echeance } }) => echeance !== null)
      .toSorted((une, autre) => (une.avancement.echeance ?? '').localeCompare(autre.avancement.echeance ?? ''))[0];
    const echeance = prochaine?.avancement.echeance;
    return (
      <ProchaineEtape>
        {lignes.every(({ avancement: { etat } }) => estClose(etat) || etat === 'en_pause')
          ? 'Rien n’est plus attendu ici : les actions sont terminées, en pause, abandonnées ou reportées.'
          : prochaine === undefined || echeance === undefined || echeance === null
            ? 'Aucune action n’a d’échéance : donnez-leur une fin, ou des étapes datées, pour voir venir les retards.'
            : `Rien de bloqué, aucune échéance passée. La prochaine : ${prochaine.numero} ${prochaine.intitule}, ${dateLongue(echeance)}.`}
      </ProchaineEtape>
    );
  }
  return <PointDEtape tableau={tableau} aVoir={aVoir} surChoisirLInstance={surChoisirLInstance} />;
}
