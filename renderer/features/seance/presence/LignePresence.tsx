import { memo, useState } from 'react';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { PointDeSiege } from '#renderer/ui/dessins/PointDeSiege.tsx';
import { iconeDuStatut, type LigneDePresence } from './dire-presence.ts';

const MONTRES = ['nom', 'note', 'statut', 'ici', 'mot', 'icone', 'sansEffet', 'allees', 'deporte'] as const;

interface Proprietes {
  readonly ligne: Pick<LigneDePresence, (typeof MONTRES)[number]>;
  readonly id: string;
  /** Seule ligne atteinte par Tab ; les flèches mènent aux autres. */
  readonly atteinte: boolean;
  readonly fige: boolean;
  /** Le geste premier ; fini quand l'écran montre ce qui est constaté. La même fonction d'un rendu à l'autre. */
  readonly surClic: (id: string) => Promise<unknown>;
  /** La même fonction d'un rendu à l'autre. */
  readonly surMenu: (id: string, ancre: HTMLElement) => void;
}

/** Quarante lignes, et une seule qui change : les autres ne se refont pas. */
const seMontrePareil = (avant: Proprietes, apres: Proprietes): boolean =>
  avant.id === apres.id &&
  avant.atteinte === apres.atteinte &&
  avant.fige === apres.fige &&
  avant.surClic === apres.surClic &&
  avant.surMenu === apres.surMenu &&
  MONTRES.every((champ) => avant.ligne[champ] === apres.ligne[champ]);

/** Un siège pourvu, ou un invité : un clic ou Espace dit présent, un second l'efface ; « … » et → pour le reste. */
export const LignePresence = memo(function LignePresence({
  ligne: { nom, note, statut, ici, mot, icone, sansEffet, allees, deporte },
  id,
  atteinte,
  fige,
  surClic,
  surMenu,
}: Proprietes) {
  // Ce que le geste fera se montre aussitôt : l'œil n'attend pas l'écriture. Un refus rend ce qui était.
  const [voulu, setVoulu] = useState<'present' | 'rien' | null>(null);
  const cliquer = () => {
    setVoulu(statut === 'present' ? 'rien' : 'present');
    void surClic(id).finally(() => setVoulu(null));
  };
  const montre = voulu === null ? { mot, icone } : { mot: '', icone: iconeDuStatut(voulu === 'rien' ? null : voulu) };
  return (
    <li className="pers-ligne" data-statut={voulu ?? (deporte ? 'deporte' : (ici ?? 'rien'))}>
      <button
        type="button"
        className="pers"
        data-presence={id}
        tabIndex={atteinte ? 0 : -1}
        disabled={fige}
        aria-pressed={statut === 'present'}
        aria-keyshortcuts="ArrowRight"
        onClick={cliquer}
      >
        <span className="pers-nom">
          <b>{nom}</b>
          {note !== '' && (
            <span className="note pers-qualite" title={note}>
              {note}
            </span>
          )}
          {allees !== '' && <span className="note pers-allees">{allees}</span>}
          {sansEffet !== null && (
            <span className="note pers-sans-effet">
              <Icone nom="alerte" petite /> {sansEffet}
            </span>
          )}
        </span>
        <span className="pers-etat">
          {montre.mot === '' ? <span className="hors-vue">rien de constaté</span> : montre.mot}
          <Icone nom={deporte && voulu === null ? 'masque' : montre.icone} petite />
        </span>
      </button>
      {!fige && (
        <span className="pers-autres">
          <BoutonCarre
            icone="suite"
            libelle={`Autre constat pour ${nom}`}
            surClic={(evenement) => surMenu(id, evenement.currentTarget)}
          />
        </span>
      )}
    </li>
  );
}, seMontrePareil);

/** Un siège que personne n'occupe : le losange, sans geste. */
export function LigneVacante({ organisme }: { readonly organisme: string | null }) {
  return (
    <li className="pers-ligne pers-vacante">
      <span className="pers-nom">
        <b>Siège vacant</b>
        {organisme !== null && <span className="note">{organisme}</span>}
      </span>
      <svg className="sieges" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <PointDeSiege genre="vacant" x={8} y={8} rayon={5} />
      </svg>
    </li>
  );
}
