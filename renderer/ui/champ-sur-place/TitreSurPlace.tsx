import { type KeyboardEvent, useId } from 'react';
import { Faute } from '../champs/Faute.tsx';
import { useEnregistrementSurPlace } from './use-enregistrement-sur-place.ts';

interface Proprietes {
  /** Ce que nomme le titre : « Intitulé de l'action ». */
  readonly libelle: string;
  readonly valeur: string;
  readonly surEnregistrer: (valeur: string) => Promise<unknown>;
}

/** Le titre de l'écran, que l'on change là où il se lit : il va à la ligne s'il est long, et Entrée le garde. */
export function TitreSurPlace({ libelle, valeur, surEnregistrer }: Proprietes) {
  const id = useId();
  const champ = useEnregistrementSurPlace({ libelle, valeur, surEnregistrer });
  const surTouche = (evenement: KeyboardEvent) => {
    const touche = evenement.key.toLowerCase();
    if ((evenement.ctrlKey || evenement.metaKey) && (touche === 'z' || touche === 'y')) evenement.stopPropagation();
    else if (touche === 'enter') {
      evenement.preventDefault();
      champ.envoyer();
    } else if (touche === 'escape' && champ.rendre()) {
      evenement.preventDefault();
      evenement.stopPropagation();
    }
  };
  return (
    <div className="titre-sur-place">
      <h1>
        <textarea
          className="saisie sur-place"
          rows={1}
          readOnly={champ.lectureSeule}
          value={champ.texte}
          aria-label={libelle}
          autoComplete="off"
          aria-invalid={champ.faute ? true : undefined}
          aria-describedby={champ.faute ? id : undefined}
          onFocus={champ.surFoyer}
          onBlur={champ.surQuitte}
          onKeyDown={surTouche}
          onChange={({ target }) => champ.surTexte(target.value.replace(/\s*\n\s*/gu, ' '))}
        />
      </h1>
      <Faute id={id}>{champ.faute}</Faute>
    </div>
  );
}
