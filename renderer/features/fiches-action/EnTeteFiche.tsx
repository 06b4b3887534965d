import { typographier } from '#shared/text/typographie.ts';
import { EtatDeMeteo } from '#renderer/app/feuilles/EtatDeMeteo.tsx';
import { TitreSurPlace } from '#renderer/ui/champ-sur-place/TitreSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Enregistre } from '#renderer/ui/reperes/Enregistre.tsx';
import { Completude, Fraicheur } from './Completude.tsx';
import { useFiche } from './contexte-fiche.ts';
import { EtatDeFiche } from './EtatDeFiche.tsx';
import { GestesDeLaFiche } from './GestesDeLaFiche.tsx';
import { Voisines } from './Voisines.tsx';
import type { InscriptionLue } from './fiche.types.ts';

interface Proprietes {
  /** La feuille de route où on la lit ; `null` : elle n'est plus dans aucune. */
  readonly ici: InscriptionLue | null;
  readonly enregistrement: 'encours' | 'fait' | 'echec';
}

/** L'intitulé, qui se change en place ; l'état en mots ; où elle s'inscrit ; ce qui en est gardé. */
export function EnTeteFiche({ ici, enregistrement }: Proprietes) {
  const { fiche, avancement, inscriptions, suite, origine, meteos, modifier } = useFiche();
  const [meteo] = meteos;
  const ailleurs = inscriptions.filter((inscription) => inscription !== ici);
  return (
    <EnTete
      titreModifiable
      titre={
        <TitreSurPlace
          libelle="Intitulé de l’action"
          valeur={fiche.intitule}
          surEnregistrer={(intitule) => modifier({ intitule })}
        />
      }
      etat={
        <span className="etats-de-fiche">
          <EtatDeFiche avancement={avancement} />
          {meteo !== undefined && <EtatDeMeteo niveau={meteo.niveau} />}
        </span>
      }
      faits={[
        ici !== null && typographier(`Axe ${ici.axe.numero} : ${ici.axe.intitule}`),
        ici !== null &&
          ici.objectif !== null &&
          typographier(`Objectif ${ici.objectif.numero} : ${ici.objectif.intitule}`),
        suite !== null && (
          <span key="suite">
            {'Reportée : '}
            <Lien vers={`/fiches-action/${suite.id}`}>voir sa suite</Lien>
          </span>
        ),
        origine !== null && (
          <span key="origine">
            {'Report de : '}
            <Lien vers={`/fiches-action/${origine.id}`}>{origine.intitule}</Lien>
          </span>
        ),
        ...ailleurs.map(({ id, feuilleId, feuille, de, numero }) => (
          <span key={id}>
            Aussi <Lien vers={`/feuilles-de-route/${feuilleId}`}>{`${feuille}, ${de}`}</Lien>
            {`, fiche ${numero}`}
          </span>
        )),
        <Completude key="completude" />,
        <Fraicheur key="fraicheur" />,
      ].filter(Boolean)}
      gestes={
        <>
          <Enregistre etat={enregistrement} />
          {ici !== null && <Voisines ici={ici} />}
          <GestesDeLaFiche ici={ici} />
        </>
      }
    />
  );
}
