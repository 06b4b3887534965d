import { useState } from 'react';
import { RUBRIQUES_DU_PROFIL, type RubriqueDuProfil } from '#shared/domain/profil/rubriques.data.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';

interface Partie {
  readonly rubrique: RubriqueDuProfil;
  readonly nombre: number;
  readonly noms: readonly string[];
}

const noteDe = ({ nombre, noms }: Partie): string => {
  if (nombre === 0) return 'rien de réglé';
  if (noms.length === 0) return String(nombre);
  return `${nombre} : ${noms.join(', ')}${noms.length < nombre ? '…' : ''}`;
};

/** Enregistrer ce que le service a réglé, dans un fichier à donner à ses collègues. */
export function EnregistrerLeProfil() {
  const { donnees, erreur, relire } = useRequete('profils.contenu', {});
  const { lancer, enCours } = useDemande('profils.enregistrer');
  const { enregistrer } = useOctets();
  const [ecartees, setEcartees] = useState<ReadonlySet<RubriqueDuProfil>>(new Set());
  if (donnees === null)
    return <PasEncoreLu attente="Chargement du profil…" refus="Profil non lu." erreur={erreur} relire={relire} />;
  const prises = donnees.filter(({ rubrique, nombre }) => nombre > 0 && !ecartees.has(rubrique));
  const sortir = async () => {
    const { jeton, nom } = await lancer({ rubriques: prises.map(({ rubrique }) => rubrique) });
    await enregistrer(jeton, nom);
  };
  return (
    <Bloc titre="Enregistrer le profil du service">
      <p className="note">
        Ce que vous avez réglé ici, pour que vos collègues le reprennent d’un geste. Aucune personne de l’annuaire,
        aucune réunion n’y entre ; « affaire suivie par » reste à chacun.
      </p>
      <fieldset className="parties-du-profil">
        <legend className="hors-vue">Ce qu’il contient</legend>
        {donnees.map((partie) => (
          <ChampCase
            key={partie.rubrique}
            libelle={RUBRIQUES_DU_PROFIL[partie.rubrique]}
            note={noteDe(partie)}
            desactive={partie.nombre === 0}
            valeur={partie.nombre > 0 && !ecartees.has(partie.rubrique)}
            surChange={() =>
              setEcartees((avant) => {
                const apres = new Set(avant);
                if (!apres.delete(partie.rubrique)) apres.add(partie.rubrique);
                return apres;
              })
            }
          />
        ))}
      </fieldset>
      <Bouton
        genre="premier"
        icone="telecharger"
        enCours={enCours}
        desactive={prises.length === 0}
        surClic={() => void sortir().catch(direRefus('Le profil n’a pas pu être enregistré.'))}
      >
        Enregistrer le profil
      </Bouton>
    </Bloc>
  );
}
