import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { donnerLeFoyer } from '#renderer/ui/dialogue/donner-le-foyer.ts';
import { useGardeSaisie } from '#renderer/ui/formulaire/garde-saisie.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import type { Ecriture } from './use-gestes.ts';

const MOTS = {
  decision: { titre: 'Décision', exemple: 'Ce que le comité décide, puis Entrée' },
  avis: { titre: 'Avis', exemple: 'L’avis que le comité rend, puis Entrée' },
  action: { titre: 'Action', exemple: 'Ce qui est à faire, puis Entrée' },
} as const;

interface Proprietes {
  readonly point: PointEnSeance;
  readonly genre: keyof typeof MOTS;
  readonly surFini: (suite: Ecriture | null) => void;
}

/** La ligne neuve : Entrée l'écrit et mène au pilote ; Échap, ou partir sans rien écrire, y renonce. */
export function EcrireUnActe({ point, genre, surFini }: Proprietes) {
  const id = useId();
  const deliberations = useCommande('deliberations.creer');
  const actions = useCommande('actions.creer');
  const [texte, setTexte] = useState('');
  const [faute, setFaute] = useState<string | null>(null);
  const enVol = useRef(false);
  useGardeSaisie(texte.trim() !== '');

  const creer = async (suite: (nouveau: string) => Ecriture | null) => {
    if (enVol.current) return;
    if (texte.trim() === '') return surFini(null);
    enVol.current = true;
    try {
      const { id: nouveau } =
        genre === 'action'
          ? await actions.lancer({ pointId: point.id, libelle: texte, pilote: null, echeance: null })
          : await deliberations.lancer({ pointId: point.id, nature: genre, texte });
      surFini(suite(nouveau));
    } catch (cause) {
      setFaute(phraseDe(cause));
    } finally {
      enVol.current = false;
    }
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.nativeEvent.isComposing) return;
    if (evenement.key === 'Enter' && !evenement.shiftKey) {
      evenement.preventDefault();
      void creer((nouveau) => ({ genre: 'pilote', id: nouveau }));
    } else if (evenement.key === 'Escape') {
      surFini(null);
    }
  };
  return (
    <div className="acte acte-neuf">
      <label htmlFor={id}>{MOTS[genre].titre}</label>
      <textarea
        id={id}
        ref={donnerLeFoyer}
        className="saisie"
        rows={1}
        value={texte}
        placeholder={MOTS[genre].exemple}
        aria-invalid={faute ? true : undefined}
        aria-describedby={`${id}-faute`}
        onChange={({ target }) => {
          setTexte(target.value);
          setFaute(null);
        }}
        onKeyDown={surTouche}
        onBlur={() => void creer(() => null)}
      />
      <Faute id={`${id}-faute`}>{faute}</Faute>
    </div>
  );
}
