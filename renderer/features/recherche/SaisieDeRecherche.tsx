import { useState } from 'react';
import { completer } from '#shared/domain/recherche/completer.rules.ts';
import { LONGUEUR_DE_RECHERCHE } from '#shared/domain/recherche/lire-requete.rules.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerLeFoyer } from '#renderer/ui/dialogue/donner-le-foyer.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { useChoixActif } from '#renderer/ui/palette/use-choix-actif.ts';
import { ID_DE_LA_SAISIE } from './foyer.ts';

interface Proprietes {
  readonly texte: string;
  readonly surChange: (texte: string) => void;
}

const RIEN = { instances: [], themes: [] };

/** Ce que l'on cherche ; un opérateur commencé se complète, flèche puis Entrée. */
export function SaisieDeRecherche({ texte, surChange }: Proprietes) {
  const [ferme, setFerme] = useState(true);
  const { donnees } = useRequete('recherche.completer', {}, { garder: true });
  const completions = ferme ? [] : completer(texte, donnees ?? RIEN);
  const prendre = (libelle: string) => {
    const choisie = completions.find((une) => une.libelle === libelle);
    if (choisie !== undefined) surChange(choisie.texte.trimEnd());
    setFerme(true);
  };
  const actif = useChoixActif({
    ids: completions.map(({ libelle }) => libelle),
    surChoisir: prendre,
    premierPris: false,
  });
  return (
    <div className="recherche-saisie" role="search">
      <Icone nom="chercher" />
      <input
        {...actif.saisie}
        id={ID_DE_LA_SAISIE}
        ref={texte === '' ? donnerLeFoyer : undefined}
        aria-label="Rechercher dans tout le fichier"
        aria-expanded={completions.length > 0}
        placeholder="Des mots, type:decision, est:retard, instance:mulhouse, @moi, #thème…"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGUEUR_DE_RECHERCHE}
        value={texte}
        onBlur={() => setFerme(true)}
        onChange={(evenement) => {
          actif.oublier();
          setFerme(false);
          surChange(evenement.target.value);
        }}
        onKeyDown={(evenement) => {
          if (evenement.key === 'Escape' && completions.length > 0) {
            evenement.preventDefault();
            setFerme(true);
          } else actif.surTouche(evenement);
        }}
      />
      {completions.length > 0 && (
        <div className="recherche-completions" {...actif.liste} aria-label="Compléter">
          {completions.map(({ libelle, note }) => (
            <div
              key={libelle}
              className="palette-choix"
              {...actif.choix(libelle)}
              tabIndex={-1}
              onPointerDown={(evenement) => evenement.preventDefault()}
              onClick={() => prendre(libelle)}
            >
              <span>{libelle}</span>
              <span className="note">{note}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
