import './etapes.css';
import { useFiche } from '../contexte-fiche.ts';
import { ListeDEtapes } from './ListeDEtapes.tsx';

/** Les étapes de la fiche elle-même ; celles d'une sous-action se lisent avec elle. */
export function EtapesDeLaFiche() {
  const { etapes } = useFiche();
  const siennes = etapes.filter(({ sousActionId }) => sousActionId === null);
  const faites = siennes.filter(({ faiteLe }) => faiteLe !== null).length;
  return (
    <div className="etapes-de-fiche" role="group" aria-labelledby="etapes-de-la-fiche">
      <div className="depliable-tete">
        <span className="mot" id="etapes-de-la-fiche">
          Étapes
        </span>
        {siennes.length > 0 && <span className="note">{`${faites} sur ${siennes.length}`}</span>}
      </div>
      <ListeDEtapes libelle="Étapes" etapes={siennes} />
    </div>
  );
}
