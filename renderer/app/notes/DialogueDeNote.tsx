import type { ObjetNomme } from '#shared/domain/objet/objet.schema.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { SaisieDeNote } from './SaisieDeNote.tsx';

/** « Noter quelque chose », de partout : une ligne, attachée à la fiche ouverte s'il y en a une. */
export function DialogueDeNote({
  objet,
  surFermer,
}: {
  readonly objet: ObjetNomme | null;
  readonly surFermer: () => void;
}) {
  const { donnees: hote } = useEtatHote();
  if (hote === null) return null;
  return (
    <Dialogue
      ouvert
      titre={objet === null ? 'Noter quelque chose' : `Noter sur ${objet.nom}`}
      surFermer={surFermer}
      gestes={<Bouton surClic={surFermer}>Fermer</Bouton>}
    >
      <div className="dialogue-de-note">
        <SaisieDeNote objet={objet} aujourdHui={hote.aujourdHui} surNote={surFermer} />
      </div>
    </Dialogue>
  );
}
