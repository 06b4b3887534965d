import { type KeyboardEvent, useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

interface Proprietes {
  readonly contratId: string;
  readonly annee: number;
  readonly surAjoute: (id: string) => void;
  /** Plusieurs cellules collées ici : un projet par ligne. */
  readonly surBloc: (texte: string) => void;
}

/** La ligne de plus : un intitulé et Entrée ; le champ se vide et attend le suivant. Tab ou ↓ mène à ce qui vient d'être ajouté. */
export function NouveauProjet({ contratId, annee, surAjoute, surBloc }: Proprietes) {
  const { lancer, enCours } = useCommande('programmation.ajouter');
  const [intitule, setIntitule] = useState('');
  const ajouter = async (puis: boolean) => {
    if (intitule.trim() === '' || enCours) return;
    const { id } = await lancer({ contratId, annee, intitule });
    setIntitule('');
    if (puis) surAjoute(id);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    const { key, shiftKey } = evenement;
    if (key === 'Enter') void ajouter(false).catch(direRefus('Projet non ajouté.'));
    else if (key === 'Tab' && !shiftKey && intitule.trim() !== '')
      void ajouter(true).catch(direRefus('Projet non ajouté.'));
    else return;
    evenement.preventDefault();
  };
  return (
    <label className="nouveau-projet">
      <Icone nom="plus" petite />
      <span className="hors-vue">Nouveau projet</span>
      <input
        className="saisie"
        placeholder="Nouveau projet : son intitulé, puis Entrée (Tab pour remplir sa ligne)"
        autoComplete="off"
        maxLength={300}
        value={intitule}
        onChange={({ target }) => setIntitule(target.value)}
        onKeyDown={surTouche}
        onPaste={(evenement) => {
          const texte = evenement.clipboardData.getData('text/plain');
          if (!/[\t\n]./u.test(texte.trim())) return;
          evenement.preventDefault();
          surBloc(texte);
        }}
      />
    </label>
  );
}
