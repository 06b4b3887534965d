import { useState } from 'react';
import { useLocation } from 'wouter';
import { dateCourte } from '#shared/dates/format.ts';
import { cumuler } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { direRetoursAttendus } from '#shared/domain/navette/navette.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { TableauDeFeuille } from './feuille.types.ts';
import { BlocsDesFiches } from './BlocsDesFiches.tsx';
import { DupliquerFeuille } from './report/DupliquerFeuille.tsx';
import { ReporterActions } from './report/ReporterActions.tsx';
import { PartDuDroitCommun } from './PartDuDroitCommun.tsx';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly aujourdHui: string;
  /** On est déjà dans l'arbre. */
  readonly dansLArbre: boolean;
  readonly surModifier: () => void;
  readonly surNouvelle: () => void;
}

/** Où l'on en est de ses années : « De 2024 à 2026, en cours ». */
function Periode({ debut, fin, aujourdHui }: { debut: number; fin: number; aujourdHui: string }) {
  const annee = anneeCivile(aujourdHui);
  const quand = debut === fin ? String(debut) : `${debut}-${fin}`;
  if (annee < debut) return <Etat sens="afaire">{`${quand}, à venir`}</Etat>;
  if (annee > fin) return <Etat sens="sans-objet">{`${quand}, passée`}</Etat>;
  return <Etat sens="cours">{`${quand}, en cours`}</Etat>;
}

/** L'en-tête de la feuille de route : de qui, pour quand, combien d'actions et de quartiers, la part du droit commun. */
export function EnTeteFeuille({ tableau, aujourdHui, dansLArbre, surModifier, surNouvelle }: Proprietes) {
  const [, aller] = useLocation();
  const [ouvert, setOuvert] = useState<'report' | 'copie' | 'blocs' | null>(null);
  const suppression = useCommande('feuillesDeRoute.supprimer');
  const restauration = useCommande('feuillesDeRoute.restaurer');
  const tableur = useDemande('documentsDeFeuille.tableur');
  const { enregistrer } = useOctets();
  const { feuille, version, contrat, instance, suiviePar, axes, quartiers, lignes } = tableau;
  const { donnees: navettes } = useRequete('navettes.lister', { feuilleId: feuille.id });
  const retours = navettes === null ? null : direRetoursAttendus(navettes.retours);
  const exporter = async () => {
    const { jeton, nom } = await tableur.lancer({ feuilleId: feuille.id });
    if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est exporté. Complété, il se reprend ici.`);
  };
  const supprimer = async () => {
    await suppression.lancer({ id: feuille.id });
    aller('/contrats');
    donnerAvis(`${feuille.intitule} : à la corbeille.`, {
      libelle: 'Annuler',
      surClic: () => void restauration.lancer({ id: feuille.id }).catch(direRefus()),
    });
  };
  return (
    <EnTete
      titre={feuille.intitule}
      etat={<Periode debut={feuille.debut} fin={feuille.fin} aujourdHui={aujourdHui} />}
      faits={[
        contrat !== null && (
          <span>
            {'Contrat de ville : '}
            <Lien vers={`/contrats/${contrat.id}`}>{contrat.nom}</Lien>
          </span>
        ),
        instance !== null && <Lien vers={`/instances/${instance.id}`}>{instance.nom}</Lien>,
        quartiers.length > 0 && (
          <NombreExplique
            libelle="Quartiers de son ressort"
            calcul={quartiers.map(({ libelle }) => libelle).join(', ')}
          >
            {`${quartiers.length} QPV`}
          </NombreExplique>
        ),
        lignes.length === 0 ? (
          'Aucune fiche action'
        ) : (
          <Lien vers={`/feuilles-de-route/${feuille.id}`}>
            {pluriel(lignes.length, 'fiche action', 'fiches action')}
          </Lien>
        ),
        axes.length > 0 && (
          <Lien vers={`/feuilles-de-route/${feuille.id}/axes`}>{pluriel(axes.length, 'axe', 'axes')}</Lien>
        ),
        lignes.length > 0 && <PartDuDroitCommun partage={cumuler(lignes.map(({ partage }) => partage))} nommee />,
        lignes.length > 0 && (
          <Lien vers={`/feuilles-de-route/${feuille.id}/versions`}>
            {version === null ? 'Brouillon' : `Version ${version.numero} du ${dateCourte(version.valideeLe)}`}
          </Lien>
        ),
        retours !== null && <Lien vers={`/feuilles-de-route/${feuille.id}/navette`}>{retours}</Lien>,
        suiviePar !== null && suiviePar.id !== instance?.id && (
          <span>
            {'Suivie par : '}
            <Lien vers={`/instances/${suiviePar.id}`}>{suiviePar.nom}</Lien>
          </span>
        ),
      ].filter(Boolean)}
      gestes={
        <>
          {lignes.length > 0 && (
            <Lien vers={`/feuilles-de-route/${feuille.id}/document`} genre="bouton" icone="word">
              Feuille de route en Word
            </Lien>
          )}
          {axes.length > 0 && !dansLArbre && (
            <Lien vers={`/feuilles-de-route/${feuille.id}/axes`} genre="bouton">
              Axes et objectifs
            </Lien>
          )}
          {axes.length > 0 && (
            <Bouton genre="premier" icone="plus" surClic={surNouvelle}>
              Nouvelle action
            </Bouton>
          )}
          <Menu
            gestes={[
              ...(lignes.length === 0
                ? []
                : [
                    {
                      id: 'bilan',
                      libelle: 'Bilan de l’année',
                      icone: 'document' as const,
                      surClic: () => aller(`/feuilles-de-route/${feuille.id}/bilan`),
                    },
                    {
                      id: 'versions',
                      libelle: version === null ? 'Faire valider' : 'Versions',
                      icone: 'cadenas' as const,
                      surClic: () => aller(`/feuilles-de-route/${feuille.id}/versions`),
                    },
                    {
                      id: 'excel',
                      libelle: 'Exporter en Excel',
                      icone: 'telecharger' as const,
                      surClic: () => void exporter().catch(direRefus('Le tableau n’a pas pu être exporté.')),
                    },
                    {
                      id: 'navette',
                      libelle: 'Navette Excel aux pilotes',
                      icone: 'courriel' as const,
                      surClic: () => aller(`/feuilles-de-route/${feuille.id}/navette`),
                    },
                  ]),
              {
                id: 'diagnostic',
                libelle: 'Diagnostic et concertation',
                icone: 'lecture',
                surClic: () => aller(`/feuilles-de-route/${feuille.id}/diagnostic`),
              },
              {
                id: 'reprendre',
                libelle: 'Reprendre un tableau Excel',
                icone: 'tableau',
                surClic: () => aller(`/feuilles-de-route/reprendre?contenu=actions&vers=${feuille.id}`),
              },
              {
                id: 'blocs',
                libelle: 'Blocs des fiches',
                icone: 'reglages',
                surClic: () => setOuvert('blocs'),
              },
              {
                id: 'dispositifs',
                libelle: 'Catalogue des dispositifs',
                icone: 'piles',
                surClic: () => aller('/dispositifs'),
              },
              ...(lignes.length === 0
                ? []
                : [
                    {
                      id: 'reporter',
                      libelle: 'Reporter ce qui n’est pas fini',
                      icone: 'fleche' as const,
                      surClic: () => setOuvert('report'),
                    },
                  ]),
              {
                id: 'dupliquer',
                libelle: 'Dupliquer la feuille de route',
                icone: 'copier',
                surClic: () => setOuvert('copie'),
              },
              { id: 'modifier', libelle: 'Modifier la feuille de route', icone: 'crayon', surClic: surModifier },
              {
                id: 'supprimer',
                libelle: 'Supprimer la feuille de route',
                icone: 'corbeille',
                danger: true,
                surClic: () => void supprimer().catch(direRefus()),
              },
            ]}
          />
          {ouvert === 'report' && <ReporterActions feuille={feuille} surFermer={() => setOuvert(null)} />}
          {ouvert === 'copie' && <DupliquerFeuille feuille={feuille} surFermer={() => setOuvert(null)} />}
          {ouvert === 'blocs' && <BlocsDesFiches tableau={tableau} surFermer={() => setOuvert(null)} />}
        </>
      }
    />
  );
}
