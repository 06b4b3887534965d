import { useRef, useState } from 'react';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampStructure } from './ChampStructure.tsx';

interface Proprietes {
  readonly libelle: string;
  /** Rejette ce qui se montre sous le champ : déjà là, inconnue. */
  readonly surAjouter: (nom: string) => Promise<unknown>;
}

/** Ajoute une structure par son nom, sans quitter le clavier : ajoutée, le champ se vide et attend la suivante. */
export function AjouterUneStructure({ libelle, surAjouter }: Proprietes) {
  const [structure, setStructure] = useState('');
  const [faute, setFaute] = useState<string | null>(null);
  const cadre = useRef<HTMLDivElement>(null);
  const ajouter = async (nom: string) => {
    if (nom.trim() === '') return;
    try {
      await surAjouter(nom);
      setStructure('');
      setFaute(null);
      cadre.current?.querySelector('input')?.focus();
    } catch (cause) {
      setFaute(phraseDe(cause));
    }
  };
  return (
    <div ref={cadre}>
      <ChampStructure
        libelle={libelle}
        exemple="Trois lettres d’une structure, puis Entrée"
        valeur={structure}
        surChange={(nom) => {
          setStructure(nom);
          setFaute(null);
        }}
        surPris={(nom) => void ajouter(nom)}
        faute={faute}
      />
    </div>
  );
}
