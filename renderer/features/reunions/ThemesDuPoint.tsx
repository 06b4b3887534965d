import { type KeyboardEvent, useState } from 'react';
import { THEMES } from '#shared/domain/reunion/theme.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';

interface Proprietes {
  readonly pointId: string;
  readonly themes: readonly string[];
}

/** Les thèmes d'un point : en prendre parmi les connus, en écrire un autre (Entrée). */
export function ThemesDuPoint({ pointId, themes }: Proprietes) {
  const { donnees: connus } = useRequete('themes.lister', {});
  const noter = useCommande('themes.noter');
  const [texte, setTexte] = useState('');
  const [faute, setFaute] = useState<string | null>(null);
  const proposes = [...new Set([...THEMES, ...(connus ?? []), ...themes])];
  const ecrire = (voulus: readonly string[]) =>
    noter.lancer({ pointId, themes: [...voulus] }).then(
      () => {
        setFaute(null);
        return true;
      },
      (cause: unknown) => {
        setFaute(phraseDe(cause));
        return false;
      },
    );
  const basculer = (theme: string) =>
    void ecrire(themes.includes(theme) ? themes.filter((t) => t !== theme) : [...themes, theme]);
  const ajouter = async () => {
    const neuf = texte.trim();
    if (neuf === '') return;
    if (themes.some((theme) => enTri(theme) === enTri(neuf)) || (await ecrire([...themes, neuf]))) setTexte('');
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key !== 'Enter') return;
    evenement.preventDefault();
    void ajouter();
  };
  return (
    <Bloc titre="Thèmes" niveau={3}>
      <div className="puces">
        {proposes.map((theme) => (
          <Puce key={theme} prise={themes.includes(theme)} surClic={() => basculer(theme)}>
            {theme}
          </Puce>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Entrée est écoutée pour le champ qui est dedans. */}
      <div className="theme-libre" onKeyDown={surTouche}>
        <ChampTexte
          libelle="Autre thème"
          exemple="Écrire, puis Entrée"
          valeur={texte}
          surChange={(t) => {
            setTexte(t);
            setFaute(null);
          }}
          surQuitte={() => void ajouter()}
          faute={faute}
        />
      </div>
    </Bloc>
  );
}
