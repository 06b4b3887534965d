import './notes.css';
import { useId, useState } from 'react';
import { dateBreve, dateLongue } from '#shared/dates/format.ts';
import type { ObjetNomme } from '#shared/domain/objet/objet.schema.ts';
import { dateDite } from '#shared/domain/semaine/date-dite.rules.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Calendrier } from '#renderer/ui/champs/Calendrier.tsx';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { useLectureSeule } from '#renderer/ui/formulaire/lecture-seule.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

interface Proprietes {
  /** La fiche où s'attache la note ; `null` : aucune. */
  readonly objet: ObjetNomme | null;
  readonly aujourdHui: string;
  readonly surNote?: (() => void) | undefined;
}

/** `undefined` : celle que dit le texte ; `null` : retirée. */
type DateChoisie = string | null | undefined;

/**
 * Une ligne que l'on se note. La date que dit le texte se montre pendant la frappe ; elle se change ou se retire avant
 * Entrée. Ce qui est refusé reste écrit.
 */
export function SaisieDeNote({ objet, aujourdHui, surNote }: Proprietes) {
  const [texte, setTexte] = useState('');
  const [choisie, setChoisie] = useState<DateChoisie>(undefined);
  const [faute, setFaute] = useState<string | null>(null);
  const lectureSeule = useLectureSeule();
  const noter = useCommande('notesRapides.noter');
  const aviser = useAvisAnnulable();
  const id = useId();
  const pourLe = choisie === undefined ? (dateDite(texte, aujourdHui)?.le ?? null) : choisie;

  async function envoyer() {
    if (lectureSeule) return;
    if (texte.trim() === '') return setFaute('Écrivez ce que vous voulez retenir.');
    setFaute(null);
    const vise = objet === null ? null : { genre: objet.genre, id: objet.id };
    await noter.lancer({ texte, pourLe, objet: vise }).then(
      () => {
        setTexte('');
        setChoisie(undefined);
        aviser(pourLe === null ? 'C’est noté.' : `C’est noté pour le ${dateLongue(pourLe)}.`, 'notesRapides.noter');
        surNote?.();
      },
      (cause: Error) => setFaute(cause.message),
    );
  }

  return (
    <div className="noter">
      <div className="noter-cadre">
        <Icone nom="crayon" />
        <input
          className="noter-texte"
          aria-label="Note rapide"
          aria-describedby={faute === null ? undefined : id}
          aria-invalid={faute !== null}
          autoComplete="off"
          readOnly={lectureSeule}
          placeholder={
            lectureSeule
              ? 'Ce fichier se lit, il ne se modifie pas.'
              : objet === null
                ? 'rappeler la mission locale vendredi'
                : `Sur ${objet.nom}`
          }
          value={texte}
          onChange={(evenement) => {
            setTexte(evenement.target.value);
            setFaute(null);
          }}
          onKeyDown={(evenement) => {
            if (evenement.key === 'Enter' && !evenement.nativeEvent.isComposing) void envoyer();
          }}
        />
        {texte.trim() !== '' && (
          <span className="noter-compris">
            {pourLe !== null && (
              <button
                type="button"
                className="puce"
                aria-label={`Retirer la date : ${dateLongue(pourLe)}`}
                onClick={() => setChoisie(null)}
              >
                {dateBreve(pourLe)}
                <Icone nom="fermer" />
              </button>
            )}
            <Calendrier libelle="Choisir la date de la note" valeur={pourLe} surChange={setChoisie} />
            <kbd>Entrée</kbd>
          </span>
        )}
      </div>
      <span className="hors-vue" role="status">
        {texte.trim() !== '' && pourLe !== null ? `Pour le ${dateLongue(pourLe)}` : ''}
      </span>
      {faute !== null && <Faute id={id}>{faute}</Faute>}
    </div>
  );
}
