import { useLocation } from 'wouter';
import { ConventionsDuCopil } from '#renderer/app/copil/ConventionsDuCopil.tsx';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { quorumDeLInstance } from '#shared/domain/seance/quorum.rules.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
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
  const sans = categories.filter(({ voix }) => !voix).map(({ alinea }) => alinea);
  return (
    <NombreExplique
      libelle="Sièges ayant voix délibérative"
      calcul={
        <>
          <p>{`${pluriel(avecVoix, 'siège a', 'sièges ont')} voix délibérative, dont ${pluriel(vacantsAvecVoix, 'vacant', 'vacants')}.`}</p>
          {sans.length > 0 && (
            <p className="note">{`Les catégories ${enumerer(sans)} siègent avec voix consultative (${instance.type === 'CREFOP' ? 'R. 6123-3-3' : 'R. 5311-37'}).`}</p>
          )}
        </>
      }
    >
      {`${pluriel(avecVoix, 'siège', 'sièges')} ayant voix`}
    </NombreExplique>
  );
}

/** La moitié au moins de la base que veut le texte de l'instance, et l'opération posée. */
function QuorumExplique({ base, requis, calcul }: NonNullable<ReturnType<typeof quorumDeLInstance>>) {
  return (
    <NombreExplique libelle="Quorum" calcul={<p>{calcul}</p>}>
      {`Quorum ${requis} sur ${base}`}
    </NombreExplique>
  );
}

/** L'en-tête d'une instance : nom légal, coprésidence, membres et voix, mandats, prochaine étape. */
export function EnTeteInstance({ fiche, sieges, aujourdHui }: Proprietes) {
  const [, aller] = useLocation();
  const supprimer = useSuppression();
  const { instance } = fiche;
  const { lancer } = useDemande('instances.exporter');
  const { enregistrer } = useOctets();
  const exporter = async () => {
    const { jeton, nom } = await lancer({ id: instance.id });
    if (await enregistrer(jeton, nom))
      donnerAvis(`Données exportées, avec la description de leur format : « ${nom} ».`);
  };
  const { membres, jusquAu, avecVoix } = compter(sieges);
  const quorum = quorumDeLInstance(fiche, aujourdHui);
  const fauteuils = sieges.filter(({ categorie }) => categorie.numero === 'P').length;
  const presidents = copresidence(sieges);
  const etape = prochaineEtape(fiche, sieges, aujourdHui);
  const reunion = `/reunions?creer=${instance.id}`;
  return (
    <>
      <EnTete
        titre={nomLegal(instance)}
        faits={[
          instance.type === 'copil_convention' && <ConventionsDuCopil key="conventions" instance={instance} />,
          presidents !== '' && `${fauteuils > 1 ? 'Coprésidence' : 'Présidence'} : ${presidents}`,
          <>
            {plurielOuAucun(membres, 'Aucun', 'membre', 'membres')}
            {avecVoix > 0 && (
              <>
                {', '}
                <VoixExpliquees fiche={fiche} sieges={sieges} />
              </>
            )}
          </>,
          quorum !== null && <QuorumExplique key="quorum" {...quorum} />,
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
                  id: 'exporter',
                  libelle: 'Exporter les données (JSON)',
                  icone: 'telecharger',
                  surClic: () => void exporter().catch(direRefus('Les données n’ont pas pu sortir.')),
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
