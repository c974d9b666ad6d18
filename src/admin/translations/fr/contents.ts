/** The content manager: « contenu » rather than « entrée », and what Strapi leaves in English. */
const sentences: Record<string, string> = {
  'plugin.name': 'Contenus',
  'header.name': 'Contenus',
  models: 'Contenus',
  'models.numbered': 'Contenus ({number})',
  'components.LeftMenu.collection-types': 'Contenus',
  'components.LeftMenu.single-types': 'Contenus uniques',
  'components.Search.placeholder': 'Rechercher…',
  'HeaderLayout.button.label-add-entry': 'Ajouter',
  'pages.ListView.header-subtitle':
    '{number, plural, =0 {aucun contenu} one {# contenu} other {# contenus}}',
  'components.TableDelete.label':
    '{number, plural, one {# contenu choisi} other {# contenus choisis}}',
  'containers.EditView.add.new-entry': 'Ajouter',
  'containers.Edit.clickToJump': 'Voir ce contenu',
  'containers.Edit.delete-entry': 'Supprimer ce contenu',
  'containers.edit.title.new': 'Nouveau contenu',
  'containers.edit.panels.default.title': 'Publication',
  'containers.edit.information.last-published.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.last-draft.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.document.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.documentId.label': 'Identifiant',
  'containers.List.statusFilter.draft': 'Brouillon, jamais publié',
  'containers.List.statusFilter.published': 'Publié',
  'containers.List.statusFilter.publishedModified': 'Publié, modifié depuis',
  'containers.List.statusFilter.publishedUnmodified': 'Publié, sans changement depuis',
  'containers.list.filters.status': 'État',
  'containers.list.table-headers.status': 'État',
  'containers.list.selectedEntriesModal.title': 'Publier les contenus choisis',
  'containers.list.selectedEntriesModal.selectedCount.publish':
    'Déjà publiés : <b>{publishedCount}</b>. Prêts à publier : <b>{draftCount}</b>. À corriger d’abord : <b>{withErrorsCount}</b>.',
  'containers.list.selectedEntriesModal.selectedCount.unpublish':
    'Déjà retirés : <b>{draftCount}</b>. À retirer du site : <b>{publishedCount}</b>.',
  'containers.list.autoCloneModal.title': 'Ce contenu ne peut pas être copié tel quel',
  'containers.list.autoCloneModal.description':
    'Une copie va être préparée ; changez les champs suivants avant de l’enregistrer.',
  'containers.list.autoCloneModal.error.unique': 'Cette valeur doit rester unique.',
  'containers.list.autoCloneModal.error.relation': 'Le lien passerait de l’original à la copie.',
  'containers.edit-settings.modal-form.mainField': 'Champ qui sert de titre',
  'containers.edit-settings.modal-form.mainField.hint':
    'Le champ par lequel on reconnaît le contenu.',
  'containers.edit-settings.modal-form.size': 'Largeur',
  'containers.SettingPage.editSettings.entry.title': 'Champ qui sert de titre',
  'containers.SettingPage.editSettings.relationOpenMode': 'Ouverture des contenus liés',
  'containers.SettingPage.editSettings.relationOpenMode.description':
    'Comment s’ouvre un contenu lié quand on clique dessus',
  'containers.SettingPage.editSettings.relationOpenMode.modal': 'Fenêtre par-dessus',
  'containers.SettingPage.editSettings.relationOpenMode.newTab': 'Nouvel onglet',
  'containers.SettingPage.editSettings.relationOpenMode.page': 'À la place de la page',
  'containers.SettingPage.relations': 'Contenus liés',
  'containers.SettingPage.add.relational-field': 'Ajouter un contenu lié',
  'actions.delete.label': 'Supprimer{isLocalized, select, true { (toutes les langues)} other {}}',
  'actions.open-in-new-tab.label': 'Ouvrir dans un nouvel onglet',
  'actions.copy-documentId.label': 'Copier l’identifiant',
  'actions.copy-documentId.success': 'Identifiant copié',
  'components.DynamicZone.extra-components':
    '{number, plural, =0 {Aucun autre bloc} one {# autre bloc} other {# autres blocs}}',
  'components.DynamicZone.unknown-component': 'Bloc inconnu',
  'components.DynamicZone.move-up': 'Monter',
  'components.DynamicZone.move-down': 'Descendre',
  'components.RelationInputModal.modal-title': 'Contenu lié',
  'components.RelationInputModal.button-fullpage': 'Ouvrir en pleine page',
  'components.RelationInputModal.confirmation-message':
    'Des changements ne sont pas enregistrés. Fermer quand même et les perdre ?',
  'relation.add': 'Choisir…',
  'relation.create': 'Créer un contenu lié',
  'form.Input.hint.character.unit': '{maxValue, plural, one { caractère} other { caractères}}',
  'form.Input.hint.minMaxDivider': ' et ',
  'form.Input.hint.text':
    '{min, select, undefined {} other {au moins {min}}}{divider}{max, select, undefined {} other {au plus {max}}}{unit}{br}{description}',
  'permissions.not-allowed.locale': 'Vous ne pouvez pas voir ce contenu dans cette langue',
  'popUpWarning.bodyMessage.contentType.delete.all': 'Supprimer les contenus choisis ?',
  'popUpWarning.bodyMessage.contentType.publish.all': 'Publier les contenus choisis ?',
  'popUpWarning.bodyMessage.contentType.unpublish.all': 'Retirer du site les contenus choisis ?',
  'popUpWarning.warning.has-draft-relations.title': 'Confirmation',
  'popUpWarning.warning.has-draft-relations.message':
    '{count, plural, one {# contenu lié est encore un brouillon : il n’apparaîtra pas} other {# contenus liés sont encore des brouillons : ils n’apparaîtront pas}} sur le site.',
  'popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# contenu lié est encore un brouillon : il apparaîtra quand il sera publié} other {# contenus liés sont encore des brouillons : ils apparaîtront quand ils seront publiés}}.',
  'popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {# lien mène} other {# liens mènent}} à des brouillons, visibles une fois publiés.',
  'popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count, plural, one {# lien} other {# liens}}</b> de {entities, plural, one {# contenu} other {# contenus}} {count, plural, one {mène} other {mènent}} à des brouillons.',
  'popUpWarning.warning.unpublish': 'Sans publication, ce contenu redevient un brouillon.',
  'popUpWarning.warning.unpublish-question': 'Le retirer du site ?',
  'success.records.publish': 'C’est publié.',
  'listView.validation.errors.title': 'À corriger',
  'listView.validation.errors.message':
    'Remplissez les champs obligatoires et corrigez les autres avant de publier.',
  'validation.error.unreadable-required-field':
    'Un champ obligatoire vous est fermé : demandez à un responsable de compléter ce contenu.',
  'error.record.create': 'Le contenu n’a pas pu être créé.',
  'error.record.delete': 'Le contenu n’a pas pu être supprimé.',
  'error.record.fetch': 'Le contenu n’a pas pu être lu.',
  'error.record.update': 'Le contenu n’a pas pu être enregistré.',
  'error.records.count': 'Les contenus n’ont pas pu être comptés.',
  'error.records.fetch': 'Les contenus n’ont pas pu être lus.',
  'form.Input.pageEntries': 'Contenus par page',
  'widget.last-edited.title': 'Derniers contenus modifiés',
  'widget.last-edited.no-data': 'Aucun contenu modifié',
  'widget.last-published.title': 'Derniers contenus publiés',
  'widget.last-published.no-data': 'Aucun contenu publié',
};

export const contents: Record<string, string> = Object.fromEntries(
  Object.entries(sentences).map(([id, sentence]) => [`content-manager.${id}`, sentence]),
);
