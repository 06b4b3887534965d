import { type KeyboardEvent, useId } from 'react';
import { classes } from '../classes.ts';
import { Faute } from '../champs/Faute.tsx';
import { Enregistre } from '../reperes/Enregistre.tsx';
import { DireLesReleves, type Releve, TexteReleve } from './TexteReleve.tsx';
import { useEnregistrementSurPlace } from './use-enregistrement-sur-place.ts';

interface Proprietes {
  readonly libelle: string;
  /** Le mot ne se voit pas (il est déjà dans la tête de colonne), mais se lit. */
  readonly libelleCache?: boolean | undefined;
  readonly valeur: string;
  readonly surEnregistrer: (valeur: string) => Promise<unknown>;
  readonly verifier?: ((valeur: string) => string | null) | undefined;
  /** Plusieurs paragraphes : Entrée va à la ligne. */
  readonly long?: boolean | undefined;
  /** Une seule ligne, qui se replie au lieu de se couper quand la place manque : Entrée la garde. */
  readonly souple?: boolean | undefined;
  /** Montré quand il n'y a rien : « Ajouter un lieu ». */
  readonly exemple?: string | undefined;
  readonly desactive?: boolean | undefined;
  /** Ce qui se relève dans le texte à mesure qu'on le tape : surligné et dit, sans rien retenir. */
  readonly relever?: ((texte: string) => readonly Releve[]) | undefined;
}

/** Un texte que l'on change là où il se lit. Ctrl+Z y défait la frappe, sans toucher au reste de la fiche. */
export function ChampSurPlace({
  libelle,
  libelleCache = false,
  valeur,
  surEnregistrer,
  verifier,
  long = false,
  souple = false,
  exemple,
  desactive,
  relever,
}: Proprietes) {
  const id = useId();
  const champ = useEnregistrementSurPlace({ libelle, valeur, surEnregistrer, verifier });

  const surTouche = (evenement: KeyboardEvent) => {
    const touche = evenement.key.toLowerCase();
    if ((evenement.ctrlKey || evenement.metaKey) && (touche === 'z' || touche === 'y')) evenement.stopPropagation();
    else if (touche === 'enter' && (!long || evenement.ctrlKey)) {
      if (souple) evenement.preventDefault();
      champ.envoyer();
    } else if (touche === 'escape' && champ.rendre()) {
      evenement.preventDefault();
      evenement.stopPropagation();
    }
  };
  const releves = relever?.(champ.texte) ?? [];
  const attributs = {
    id,
    className: 'saisie sur-place',
    value: champ.texte,
    placeholder: exemple,
    disabled: desactive,
    readOnly: champ.lectureSeule,
    autoComplete: 'off',
    'aria-invalid': champ.faute ? true : undefined,
    'aria-describedby': classes(champ.faute && `${id}-faute`, releves.length > 0 && `${id}-releves`) || undefined,
    onFocus: champ.surFoyer,
    onBlur: champ.surQuitte,
    onKeyDown: surTouche,
    onChange: (evenement: { readonly target: { readonly value: string } }) =>
      champ.surTexte(souple ? evenement.target.value.replace(/\s*\n\s*/gu, ' ') : evenement.target.value),
  };

  return (
    <div className="champ">
      <label htmlFor={id} className={classes(libelleCache && 'hors-vue') || undefined}>
        {libelle}
      </label>
      {long || souple ? (
        <TexteReleve texte={champ.texte} releves={relever === undefined ? null : releves}>
          <textarea rows={souple ? 1 : 2} {...attributs} />
        </TexteReleve>
      ) : (
        <input {...attributs} />
      )}
      {relever !== undefined && <DireLesReleves id={`${id}-releves`} texte={champ.texte} releves={releves} />}
      <Faute id={`${id}-faute`}>{champ.faute}</Faute>
      <Enregistre etat={champ.etat === 'echec' ? 'repos' : champ.etat} />
    </div>
  );
}
