import type { Entree } from '#shared/contract/contract.ts';
import { PROFILS_DE_TRAVAIL } from '#shared/domain/poste/profil-de-travail.labels.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';

/** Sans profil : tout le menu, dans l’ordre commun. */
const TOUT = 'tout';

/** Qui écrit sur ce poste, et comment l'écran se montre. Rien de ceci n'est dans le fichier de travail. */
export function SectionApparence() {
  const { donnees } = useEtatHote();
  const { lancer } = useDemande('poste.regler');
  if (donnees === null) return <Chargement />;
  const { poste } = donnees;
  const regler = (changement: Entree<'poste.regler'>) => void lancer(changement).catch(direRefus());
  return (
    <>
      <Bloc titre="Moi" note="nom déclaré, écrit dans l’historique">
        <div className="fiche">
          <ChampSurPlace
            libelle="Prénom et nom"
            valeur={poste.auteur ?? ''}
            surEnregistrer={(auteur) => lancer({ auteur })}
          />
          <ChampSurPlace
            libelle="Fonction"
            valeur={poste.fonction ?? ''}
            surEnregistrer={(fonction) => lancer({ fonction })}
          />
        </div>
      </Bloc>
      <Bloc titre="Apparence" note="de ce poste">
        <div className="choix-du-poste">
          <ChampRadio
            libelle="Thème"
            enLigne={false}
            valeur={poste.theme}
            options={[
              { valeur: 'systeme', libelle: 'Comme le système' },
              { valeur: 'clair', libelle: 'Clair' },
              { valeur: 'sombre', libelle: 'Sombre' },
            ]}
            surChange={(theme) => regler({ theme: theme ?? undefined })}
          />
          <ChampRadio
            libelle="Densité"
            enLigne={false}
            valeur={poste.densite}
            options={[
              { valeur: 'serree', libelle: 'Serrée' },
              { valeur: 'normale', libelle: 'Normale' },
              { valeur: 'aeree', libelle: 'Aérée' },
            ]}
            surChange={(densite) => regler({ densite: densite ?? undefined })}
          />
          <ChampRadio
            libelle="Ordre du menu"
            aide="Un profil replie ce que le fichier n’a pas ; Ctrl+K y mène toujours."
            enLigne={false}
            valeur={poste.profil ?? TOUT}
            options={[...PROFILS_DE_TRAVAIL, { valeur: TOUT, libelle: 'Tout montrer, dans l’ordre commun' }]}
            surChange={(profil) => regler({ profil: profil === TOUT ? null : profil })}
          />
        </div>
      </Bloc>
    </>
  );
}
