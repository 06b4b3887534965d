import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { useChoixActif } from '#renderer/ui/palette/use-choix-actif.ts';
import { Enregistre } from '#renderer/ui/reperes/Enregistre.tsx';
import {
  type Appel,
  appelAuCurseur,
  bornesAEffacer,
  type CleDeGeste,
  GESTES,
  gestesPour,
} from './gestes-au-clavier.ts';
import { ListeDesGestes } from './ListeDesGestes.tsx';
import { remplacerDansLeChamp } from './remplacer-dans-le-champ.ts';
import type { useFrappe } from './use-frappe.ts';

interface Proprietes {
  readonly libelle: string;
  readonly exemple: string;
  readonly frappe: ReturnType<typeof useFrappe>;
  readonly champ: RefObject<HTMLTextAreaElement | null>;
  readonly surGeste: (cle: CleDeGeste) => void;
  /** Le passage choisi dans le texte ; vide d'ordinaire. */
  readonly surSelection: (passage: string) => void;
  readonly lectureSeule: boolean;
}

/** La zone où l'on écrit longuement. « / » en début de ligne propose les gestes, sans quitter le clavier. */
export function ZoneDeTexte({ libelle, exemple, frappe, champ, surGeste, surSelection, lectureSeule }: Proprietes) {
  const id = useId();
  const ancre = useRef<HTMLSpanElement>(null);
  const [appel, setAppel] = useState<Appel | null>(null);
  const gestes = appel === null ? [] : gestesPour(appel.frappe);

  const prendre = (cle: CleDeGeste) => {
    if (appel !== null && champ.current !== null)
      remplacerDansLeChamp(champ.current, bornesAEffacer(champ.current.value, appel), '', frappe.surTexte);
    setAppel(null);
    surGeste(cle);
  };
  const actif = useChoixActif({
    ids: gestes.map(({ cle }) => cle),
    surChoisir: (voulu) => GESTES.filter(({ cle }) => cle === voulu).forEach(({ cle }) => prendre(cle)),
    premierPris: true,
  });

  const voirAppel = () => {
    const { current } = champ;
    if (current === null || current.selectionStart !== current.selectionEnd) return setAppel(null);
    const nouveau = appelAuCurseur(current.value, current.selectionStart);
    if (nouveau !== null && appel === null) actif.oublier();
    setAppel(nouveau);
  };
  const surTouche = (evenement: KeyboardEvent<HTMLTextAreaElement>) => {
    const touche = evenement.key.toLowerCase();
    if ((evenement.ctrlKey || evenement.metaKey) && (touche === 'z' || touche === 'y')) evenement.stopPropagation();
    else if (gestes.length > 0 && evenement.key === 'Escape') {
      evenement.preventDefault();
      evenement.stopPropagation();
      setAppel(null);
    } else actif.surTouche(evenement);
  };

  return (
    <div className="zone">
      <label htmlFor={id} className="hors-vue">
        {libelle}
      </label>
      <textarea
        id={id}
        ref={champ}
        className="texte-de-seance"
        value={frappe.texte}
        placeholder={exemple}
        readOnly={lectureSeule}
        spellCheck
        autoComplete="off"
        maxLength={200_000}
        {...(gestes.length > 0
          ? { ...actif.saisie, 'aria-expanded': true }
          : { 'aria-describedby': `${id}-aide ${id}-faute` })}
        onChange={(evenement) => {
          frappe.surTexte(evenement.target.value);
          voirAppel();
        }}
        onKeyDown={surTouche}
        onKeyUp={(evenement) => /^(?:Arrow|Home|End)/u.test(evenement.key) && gestes.length === 0 && voirAppel()}
        onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) =>
          surSelection(value.slice(selectionStart, selectionEnd).trim())
        }
        onClick={() => setAppel(null)}
        onBlur={() => {
          setAppel(null);
          frappe.surQuitte();
        }}
      />
      <span ref={ancre} className="ancre" aria-hidden="true" />
      <span id={`${id}-aide`} className="hors-vue">
        Tapez une barre oblique en début de ligne pour écrire une décision, une action, un vote.
      </span>
      <span className="hors-vue" role="status">
        {gestes.length > 0 && `${gestes.length} ${gestes.length > 1 ? 'gestes proposés' : 'geste proposé'}`}
      </span>
      <EtatDeFrappe frappe={frappe} />
      <Faute id={`${id}-faute`}>{frappe.faute}</Faute>
      <ListeDesGestes
        ancre={ancre}
        gestes={gestes}
        actif={actif}
        surChoisir={prendre}
        surFermer={() => setAppel(null)}
      />
    </div>
  );
}

/** « Enregistré », dit à voix basse. */
export const EtatDeFrappe = ({ frappe }: { readonly frappe: ReturnType<typeof useFrappe> }) => (
  <Enregistre etat={frappe.etat} />
);
