import { type KeyboardEvent, useState } from 'react';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';

interface Proprietes {
  readonly libelle: string;
  /** Rend faux si le mot n'a pas été pris : il reste alors à corriger. */
  readonly surEcrit: (mot: string) => Promise<boolean>;
  readonly faute: string | null;
  readonly surChange: () => void;
}

/** Un mot à soi : Entrée l'ajoute, et le champ attend le suivant. */
export function MotAEcrire({ libelle, surEcrit, faute, surChange }: Proprietes) {
  const [texte, setTexte] = useState('');
  const ajouter = async () => {
    const mot = texte.trim();
    if (mot !== '' && (await surEcrit(mot))) setTexte('');
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key !== 'Enter') return;
    evenement.preventDefault();
    void ajouter();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Entrée est écoutée pour le champ qui est dedans.
    <div onKeyDown={surTouche}>
      <ChampTexte
        libelle={libelle}
        exemple="Écrire, puis Entrée"
        valeur={texte}
        surChange={(nouveau) => {
          setTexte(nouveau);
          surChange();
        }}
        surQuitte={() => void ajouter()}
        faute={faute}
      />
    </div>
  );
}
