import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { useChoixActif } from '#renderer/ui/palette/use-choix-actif.ts';
import { Enregistre } from '#renderer/ui/reperes/Enregistre.tsx';
import { type Appel, appelAuCurseur, bornesAEffacer, type CleDeGeste } from './gestes-au-clavier.ts';
import { ListeDesGestes } from './ListeDesGestes.tsx';
import { type Proposition, propositionsPour } from './propositions.ts';
import { remplacerDansLeChamp } from './remplacer-dans-le-champ.ts';
import type { useFrappe } from './use-frappe.ts';

export interface CommandesDeZone {
  /** Un geste pris, avec le texte tapé à sa suite. */
  readonly surGeste: (cle: CleDeGeste, texte?: string) => void;
  /** Un geste sur une personne : choisie dans la liste, ou seulement nommée. */
  readonly surPersonne: (cle: CleDeGeste, qui: { readonly choix: string } | { readonly nom: string }) => void;
  readonly personnes: (cle: CleDeGeste) => readonly Choix[];
}

interface Proprietes {
  readonly libelle: string;
  readonly exemple: string;
  readonly frappe: ReturnType<typeof useFrappe>;
  readonly champ: RefObject<HTMLTextAreaElement | null>;
  readonly commandes: CommandesDeZone;
  /** Le passage choisi dans le texte ; vide d'ordinaire. */
  readonly surSelection: (passage: string) => void;
  readonly lectureSeule: boolean;
}

/** La zone où l'on écrit longuement. « / » en début de ligne propose les gestes, sans quitter le clavier. */
export function ZoneDeTexte({ libelle, exemple, frappe, champ, commandes, surSelection, lectureSeule }: Proprietes) {
  const id = useId();
  const ancre = useRef<HTMLSpanElement>(null);
  const [appel, setAppel] = useState<Appel | null>(null);
  const propositions = appel === null ? [] : propositionsPour(appel, commandes.personnes);

  const remplacer = (bornes: { readonly debut: number; readonly fin: number }, par: string) => {
    if (champ.current !== null) remplacerDansLeChamp(champ.current, bornes, par, frappe.surTexte);
  };
  /** « /arr » devient « /arrivée » et attend un nom ; le reste se fait aussitôt et quitte le texte. */
  const prendre = (prise: Proposition) => {
    if (appel === null || champ.current === null) return;
    if (prise.genre === 'geste' && prise.attend === 'personne') {
      const mot = `${prise.mot} `;
      remplacer({ debut: appel.debut, fin: appel.fin }, mot);
      actif.oublier();
      return setAppel(appelAuCurseur(champ.current.value, appel.debut + mot.length));
    }
    remplacer(bornesAEffacer(champ.current.value, appel), '');
    setAppel(null);
    if (prise.genre === 'geste') commandes.surGeste(prise.cle);
    else if (prise.genre === 'texte') commandes.surGeste(prise.cle, prise.texte);
    else commandes.surPersonne(prise.cle, prise.genre === 'personne' ? { choix: prise.choix } : { nom: prise.nom });
  };
  const choisir = (voulue: string) => {
    const prise = propositions.find((proposition) => proposition.id === voulue);
    if (prise !== undefined) prendre(prise);
  };
  // Sans une lettre de son nom, personne n'est pris d'avance : deux Entrée ne notent pas l'arrivée du premier venu.
  const sansNom = appel?.geste?.suite === 'personne' && appel.suite.trim() === '';
  const actif = useChoixActif({ ids: propositions.map((un) => un.id), surChoisir: choisir, premierPris: !sansNom });

  const voirAppel = () => {
    const { current } = champ;
    if (current === null || current.selectionStart !== current.selectionEnd) return setAppel(null);
    const nouveau = appelAuCurseur(current.value, current.selectionStart);
    if (nouveau !== null && (appel === null || appel.suite !== nouveau.suite)) actif.oublier();
    setAppel(nouveau);
  };
  const surTouche = (evenement: KeyboardEvent<HTMLTextAreaElement>) => {
    const touche = evenement.key.toLowerCase();
    if ((evenement.ctrlKey || evenement.metaKey) && (touche === 'z' || touche === 'y')) evenement.stopPropagation();
    else if (propositions.length > 0 && evenement.key === 'Escape') {
      evenement.preventDefault();
      evenement.stopPropagation();
      setAppel(null);
    } else if (propositions.length > 0 && evenement.key === 'Tab' && !evenement.shiftKey && actif.actif !== null) {
      evenement.preventDefault();
      choisir(actif.actif);
    } else if (!actif.surTouche(evenement) && propositions.length > 0 && evenement.key === 'Enter')
      evenement.preventDefault();
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
        {...(propositions.length > 0
          ? { ...actif.saisie, 'aria-expanded': true }
          : { 'aria-describedby': `${id}-aide ${id}-faute` })}
        onChange={(evenement) => {
          frappe.surTexte(evenement.target.value);
          voirAppel();
        }}
        onKeyDown={surTouche}
        onKeyUp={(evenement) => /^(?:Arrow|Home|End)/u.test(evenement.key) && propositions.length === 0 && voirAppel()}
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
        Tapez une barre oblique en début de ligne pour écrire une décision, une action, un vote, noter une arrivée.
      </span>
      <span className="hors-vue" role="status">
        {propositions.length > 0 && pluriel(propositions.length, 'proposition', 'propositions')}
      </span>
      <EtatDeFrappe frappe={frappe} />
      <Faute id={`${id}-faute`}>{frappe.faute}</Faute>
      <ListeDesGestes
        ancre={ancre}
        propositions={propositions}
        actif={actif}
        surChoisir={choisir}
        surFermer={() => setAppel(null)}
      />
    </div>
  );
}

/** « Enregistré », dit à voix basse. */
export const EtatDeFrappe = ({ frappe }: { readonly frappe: ReturnType<typeof useFrappe> }) => (
  <Enregistre etat={frappe.etat} />
);
