import { useLocation } from 'wouter';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { quorumRequis } from '#shared/domain/seance/quorum.rules.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { libelleNumero, nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { enumerer, pluriel, plurielOuAucun } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { compter, type SiegeLu } from './composition/lecture.ts';
import { prochaineEtape } from './prochaine-etape.ts';
import { useSuppression } from './use-suppression.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  /** Les sièges tels qu'ils sont aujourd'hui. */
  readonly sieges: readonly SiegeLu[];
  readonly aujourdHui: string;
}

/** Qui copréside : la personne, sinon l'institution du fauteuil. */
const copresidence = (sieges: readonly SiegeLu[]): string =>
  enumerer(
    sieges
      .filter(({ categorie }) => categorie.numero === 'P')
      .flatMap(({ titulaire, siege }) =>
        titulaire === null ? (siege.organisme ?? []) : nomComplet(titulaire.personne),
      ),
  );

function VoixExpliquees({ fiche: { instance }, sieges }: Pick<Proprietes, 'fiche' | 'sieges'>) {
  const { avecVoix, vacantsAvecVoix } = compter(sieges);
  const categories = CATEGORIES[instance.type];
  const sans = categories.filter(({ voix }) => !voix).map(({ numero }) => libelleNumero(numero));
  return (
    <NombreExplique
      libelle="Sièges ayant voix délibérative"
      calcul={
        <>
          <p>{`${pluriel(avecVoix, 'siège a', 'sièges ont')} voix délibérative, dont ${pluriel(vacantsAvecVoix, 'vacant', 'vacants')}.`}</p>
          <p className="note">{`Les catégories ${enumerer(sans)} siègent avec voix consultative (R. 5311-37).`}</p>
        </>
      }
    >
      {`${pluriel(avecVoix, 'siège', 'sièges')} ayant voix`}
    </NombreExplique>
  );
}

/** La moitié au moins des membres ayant voix en fonctions (R. 5311-40). */
function QuorumExplique({ sieges }: Pick<Proprietes, 'sieges'>) {
  const { avecVoix, vacantsAvecVoix } = compter(sieges);
  const pourvus = avecVoix - vacantsAvecVoix;
  const requis = quorumRequis(pourvus);
  return (
    <NombreExplique
      libelle="Quorum"
      calcul={
        <p>{`La moitié au moins des ${pluriel(pourvus, 'membre', 'membres')} ayant voix délibérative en fonctions : ${requis} (R. 5311-40).`}</p>
      }
    >
      {`Quorum ${requis} sur ${pluriel(pourvus, 'pourvu', 'pourvus')}`}
    </NombreExplique>
  );
}

/** L'en-tête d'une instance : nom légal, coprésidence, membres et voix, mandats, prochaine étape. */
export function EnTeteInstance({ fiche, sieges, aujourdHui }: Proprietes) {
  const [, aller] = useLocation();
  const supprimer = useSuppression();
  const { instance } = fiche;
  const { membres, jusquAu, avecVoix, vacantsAvecVoix } = compter(sieges);
  const quorumPose = avecVoix > vacantsAvecVoix;
  const presidents = copresidence(sieges);
  const etape = prochaineEtape(fiche, sieges, aujourdHui);
  const reunion = `/reunions?creer=${instance.id}`;
  return (
    <>
      <EnTete
        titre={nomLegal(instance)}
        faits={[
          presidents !== '' && `Coprésidence : ${presidents}`,
          <>
            {plurielOuAucun(membres, 'Aucun', 'membre', 'membres')}, <VoixExpliquees fiche={fiche} sieges={sieges} />
          </>,
          quorumPose && <QuorumExplique sieges={sieges} />,
          jusquAu !== null && `Mandats jusqu’au ${dateCourte(jusquAu)}`,
        ].filter(Boolean)}
        gestes={
          <>
            <Lien
              vers={`/instances/${instance.id}/documents/fiche-instance`}
              genre="bouton"
              icone="word"
              libelle="Fiche de l’instance, en Word"
            >
              Fiche
            </Lien>
            {etape.geste?.vers !== reunion && (
              <Lien vers={reunion} genre="bouton" icone="plus">
                Réunion
              </Lien>
            )}
            {etape.geste !== null && (
              <Lien vers={etape.geste.vers} genre="premier">
                {etape.geste.libelle}
              </Lien>
            )}
            <Menu
              gestes={[
                {
                  id: 'coller',
                  libelle: 'Coller des membres',
                  icone: 'personnes',
                  surClic: () => aller(`/instances/${instance.id}/coller`),
                },
                {
                  id: 'supprimer',
                  libelle: 'Supprimer l’instance',
                  icone: 'corbeille',
                  danger: true,
                  surClic: () =>
                    void supprimer(instance.id, nomCourt(instance)).then((faite) => faite && aller('/instances')),
                },
              ]}
            />
          </>
        }
      />
      <ProchaineEtape note={etape.note && typographier(etape.note)}>{typographier(etape.phrase)}</ProchaineEtape>
    </>
  );
}
