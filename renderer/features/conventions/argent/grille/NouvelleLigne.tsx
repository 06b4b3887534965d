import { type KeyboardEvent, useId, useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { COMPTES } from '#shared/domain/convention/argent/compte.labels.ts';

interface Proprietes {
  readonly conventionId: string;
  readonly annee: number;
  readonly membreId: string | null;
  readonly surAjoutee: (id: string) => void;
  /** Plusieurs cases collées ici : une ligne par rang. */
  readonly surBloc: (texte: string) => void;
}

/** « 641 Salaires » : le compte, puis le libellé s'il est dit. */
function decouper(texte: string): { readonly compte: string; readonly libelle?: string } {
  const [, compte = texte.trim(), libelle = ''] = /^\s*(\d+)\s*[-–—:]?\s*(.*)$/u.exec(texte) ?? [];
  return libelle.trim() === '' ? { compte } : { compte, libelle };
}

/** La ligne de plus, par son compte : « 64 », « 641 Salaires », puis Entrée ; Tab mène à ses montants. */
export function NouvelleLigne({ conventionId, annee, membreId, surAjoutee, surBloc }: Proprietes) {
  const liste = useId();
  const { lancer, enCours } = useCommande('comptes.ajouter');
  const [texte, setTexte] = useState('');
  const ajouter = async (puis: boolean) => {
    if (texte.trim() === '' || enCours) return;
    const { id } = await lancer({ conventionId, annee, membreId, ...decouper(texte) });
    setTexte('');
    if (puis) surAjoutee(id);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    const { key, shiftKey } = evenement;
    if (key === 'Enter') void ajouter(false).catch(direRefus('Ligne non ajoutée.'));
    else if (key === 'Tab' && !shiftKey && texte.trim() !== '')
      void ajouter(true).catch(direRefus('Ligne non ajoutée.'));
    else return;
    evenement.preventDefault();
  };
  return (
    <label className="nouvelle-ligne">
      <Icone nom="plus" petite />
      <span className="hors-vue">Nouvelle ligne</span>
      <input
        className="saisie"
        placeholder="Nouvelle ligne : « 641 Salaires », puis Entrée (Tab pour la remplir) ; ou collez un bloc"
        autoComplete="off"
        list={liste}
        value={texte}
        onChange={({ target }) => setTexte(target.value)}
        onKeyDown={surTouche}
        onPaste={(evenement) => {
          const colle = evenement.clipboardData.getData('text/plain');
          if (!/[\t\n]./u.test(colle.trim())) return;
          evenement.preventDefault();
          surBloc(colle);
        }}
      />
      <datalist id={liste}>
        {Object.entries(COMPTES).map(([compte, nom]) => (
          <option key={compte} value={`${compte} ${nom}`} />
        ))}
      </datalist>
    </label>
  );
}
