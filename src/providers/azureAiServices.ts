import type { Provider } from './provider.js';

export const azureAiServices: Provider = {
  id: 'azureAiServices',
  name: 'Azure AI services',
  docs: 'https://learn.microsoft.com/en-us/azure/ai-services/authentication',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-ai-services-key',
      title: 'key of a cognitive service',
      // The newer keys have 84 characters, with the marker JQQJ99 in the middle.
      names: ['azure_cognitive', 'azure_speech', 'azure_translator', 'azure_face', 'azure_vision', 'azure_computer_vision', 'azure_text', 'azure_language', 'azure_luis', 'azure_form', 'azure_document', 'azure_content', 'azure_anomaly', 'azure_personalizer', 'azure_spatial', 'azure_remote_rendering', 'azure_qna', 'azure_ai', 'cognitive_service', 'speech_subscription', 'translator_subscription', 'speech_key', 'speech_resource_key'],
      about: /(?:cognitive|speech|translator|face|vision|text|language|luis|form|document|content|anomaly|personalizer|spatial|rendering|qna|[ _.-]ai[ _.-]).{0,30}(?:key|sec|tok)/i,
      pattern: /[0-9A-Za-z]{84}|[0-9a-f]{32}/,
      variables: ['AZURE_COGNITIVE_SERVICE_KEY', 'AZURE_SPEECH_KEY', 'AZURE_TRANSLATOR_KEY', 'SPEECH_KEY'],
    },
  ],
};
